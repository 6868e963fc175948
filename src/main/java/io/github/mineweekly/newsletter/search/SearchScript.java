package io.github.mineweekly.newsletter.search;

import io.github.mineweekly.newsletter.text.Minifier;
import io.github.mineweekly.newsletter.text.Resource;
import java.util.List;
import java.util.stream.Collectors;

/** The search page's scripts: what reads the index and shows the results, and what is loaded only where it is used. */
final class SearchScript {
    private static final List<String> PARTS = List.of("index.js", "search.js");

    private SearchScript() {}

    static SearchFile file() {
        String content = PARTS.stream()
                .map(SearchScript::read)
                .map(Minifier::leanJavaScript)
                .collect(Collectors.joining());
        return new SearchFile(SearchFile.FOLDER + "search-" + SearchFile.hashOf(content) + ".js", content);
    }

    /** A function that finds a word near to one that is nowhere, as an expression. */
    static String nearest() {
        return Minifier.leanJavaScript(read("nearest.js"));
    }

    private static String read(String name) {
        return Resource.text("search/" + name);
    }
}
