package io.github.mineweekly.newsletter.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.io.IOUtils;

/** The search page's script: what reads the index, and what shows the results. */
final class SearchScript {
    private static final String FOLDER = "/io/github/mineweekly/newsletter/search/";
    private static final List<String> PARTS = List.of("index.js", "search.js");

    private SearchScript() {}

    static SearchFile file(String folder) {
        String content =
                PARTS.stream().map(SearchScript::read).map(SearchScript::lean).collect(Collectors.joining());
        return new SearchFile(folder + "search-" + SearchIndex.hash(content) + ".js", content);
    }

    /** Readers need neither indentation nor comments; only whole lines are comments in these scripts. */
    private static String lean(String script) {
        return script.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String read(String name) {
        try {
            return IOUtils.resourceToString(FOLDER + name, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + name, e);
        }
    }
}
