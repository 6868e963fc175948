package io.github.mineweekly.newsletter.site;

import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.issue.MarkdownSource;
import io.github.mineweekly.newsletter.markdown.ArticleTexts;
import io.github.mineweekly.newsletter.markdown.part.ArticleTree;
import io.github.mineweekly.newsletter.site.source.SourceListing;
import io.github.mineweekly.newsletter.site.source.TreeKeeper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The articles of a preview, of which no tree is kept but that of the home page: one page is asked for at a time, and
 * its article is soon read once more. Thread-safe.
 */
final class PreviewTexts implements ArticleTexts, TreeKeeper {
    private final Map<String, Issue> issues = new HashMap<>();
    private final Map<String, ArticleTree> home = new ConcurrentHashMap<>();
    private Function<Issue, ArticleTree> parser = issue -> {
        throw new IllegalStateException("begin was not called");
    };

    /** An issue that cannot be read any more is shown as it was. */
    @Override
    public boolean needsSources() {
        return true;
    }

    @Override
    public boolean writesLinks() {
        return true;
    }

    @Override
    public void begin(List<Issue> all, Function<Issue, ArticleTree> again) {
        parser = again;
        all.forEach(issue -> issues.put(issue.source().key(), issue));
    }

    /** Shows an issue as it was when its file could be read. */
    void keepOlder(Issue issue) {
        issues.put(issue.source().key(), issue);
    }

    @Override
    public void keep(MarkdownSource read, ArticleTree tree) {
        if (read.source().key().equals(SourceListing.INDEX)) {
            home.put(SourceListing.INDEX, tree);
        }
    }

    @Override
    public void keepSource(String key, byte[] bytes) {}

    @Override
    public ArticleTree tree(String key) {
        ArticleTree kept = home.get(key);
        return kept == null ? parser.apply(Objects.requireNonNull(issues.get(key), key)) : kept;
    }
}
