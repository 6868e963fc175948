package io.github.mineweekly.newsletter.site.plan;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.search.SearchDocument;
import io.github.mineweekly.newsletter.search.SearchIndex;
import io.github.mineweekly.newsletter.site.output.OutputFile;
import io.github.mineweekly.newsletter.theme.Theme;
import io.github.mineweekly.newsletter.theme.page.SearchPage;
import java.util.List;
import java.util.function.Consumer;

/** The search page and its index. */
final class SearchFiles {
    /** What a reader may look for without a search. */
    private static final int NEWEST = 8;

    private final Theme theme;
    private final List<RenderedIssue> published;

    private final String name;
    private final int threads;

    /**
     * @param published newest first
     * @param name the newsletter's
     */
    SearchFiles(Theme theme, List<RenderedIssue> published, String name, int threads) {
        this.threads = threads;
        this.name = name;
        this.theme = theme;
        this.published = published;
    }

    static boolean isOne(String path) {
        return path.startsWith("search") || path.startsWith("assets/");
    }

    /** The texts of thousands of issues are not in memory all at once. */
    void make(Consumer<OutputFile> out) {
        SearchIndex index = SearchIndex.of(
                published.stream().map(this::document).toList(),
                threads,
                file -> out.accept(OutputFile.text(file.path(), file.content())));
        SearchPage page = new SearchPage(
                index.script(),
                index.directory(),
                published.stream().limit(NEWEST).toList());
        out.accept(PageFile.of(SearchPage.PATH, theme.search(page)));
    }

    private SearchDocument document(RenderedIssue entry) {
        String day = theme.day(entry.issue().date());
        return SearchDocument.of(entry.issue(), entry.article(), day).titled(entry.title(name));
    }
}
