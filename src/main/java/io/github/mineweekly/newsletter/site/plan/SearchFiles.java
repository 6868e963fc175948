package io.github.mineweekly.newsletter.site.plan;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.catalog.ReservedPaths;
import io.github.mineweekly.newsletter.search.KnownFiles;
import io.github.mineweekly.newsletter.search.LazyDocument;
import io.github.mineweekly.newsletter.search.SearchDocument;
import io.github.mineweekly.newsletter.search.SearchFile;
import io.github.mineweekly.newsletter.search.SearchIndex;
import io.github.mineweekly.newsletter.search.SearchUpdate;
import io.github.mineweekly.newsletter.site.output.OutputFile;
import io.github.mineweekly.newsletter.theme.Theme;
import io.github.mineweekly.newsletter.theme.page.SearchPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The search page and its index. */
final class SearchFiles {
    /** What a reader may look for without a search. */
    private static final int NEWEST = 8;

    private final Theme theme;
    private final List<RenderedIssue> published;

    private final String name;
    private final int threads;
    private final PageKeys keys;

    /**
     * @param published newest first
     * @param name the newsletter's
     */
    SearchFiles(Theme theme, List<RenderedIssue> published, String name, int threads, PageKeys keys) {
        this.keys = keys;
        this.threads = threads;
        this.name = name;
        this.theme = theme;
        this.published = published;
    }

    static boolean isOne(String path) {
        return path.startsWith("search") || path.startsWith("assets/");
    }

    /** In a build, the texts of thousands of issues are not in memory all at once. */
    void make(Consumer<OutputFile> out) {
        SearchIndex index = index(out);
        SearchPage page = new SearchPage(
                index.script(),
                index.directory(),
                published.stream().limit(NEWEST).toList());
        out.accept(PageFile.of(ReservedPaths.SEARCH, theme.search(page)));
    }

    /** Brings the index of the build before up to date, if it is known what all issues say. */
    private SearchIndex index(Consumer<OutputFile> out) {
        Consumer<SearchFile> files = file -> out.accept(OutputFile.text(file.path(), file.content()));
        List<LazyDocument> documents = new ArrayList<>();
        boolean known = true;
        for (RenderedIssue entry : published) {
            String identity = keys.of().addIssue(entry).name();
            known &= identity != null;
            documents.add(new LazyDocument(
                    identity == null ? "" : identity, entry.issue().number(), () -> document(entry)));
        }
        KeptPages kept = known ? keys.kept() : KeptPages.NONE;
        SearchUpdate update =
                SearchIndex.update(documents, kept.terms(), new EarlierFiles(kept, out), kept.shelf(), threads, files);
        kept.keepTerms(update.terms());
        return update.index();
    }

    /** The files that were left by the build before. */
    private record EarlierFiles(KeptPages pages, Consumer<OutputFile> out) implements KnownFiles {
        private static final String SEARCH = "search ";

        @Override
        public Optional<String> path(String shown) {
            OutputFile file = pages.named(SEARCH + shown);
            if (file != null) {
                out.accept(file);
            }
            return Optional.ofNullable(file).map(OutputFile::path);
        }

        @Override
        public void made(String shown, String path) {
            pages.made(path, SEARCH + shown);
        }
    }

    private SearchDocument document(RenderedIssue entry) {
        String day = theme.day(entry.issue().date());
        return SearchDocument.of(entry.issue(), entry.article(), day).titled(entry.title(name));
    }
}
