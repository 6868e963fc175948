package io.github.mineweekly.newsletter.site.source;

import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.issue.MarkdownSource;
import io.github.mineweekly.newsletter.markdown.part.ArticleTree;
import java.util.List;
import java.util.function.Function;

/** What becomes of the trees of articles once they are read. */
public interface TreeKeeper {
    /** For goals that only check: the trees of a newsletter need more memory than all else. */
    TreeKeeper NONE = new None(false, false);

    /** For goals that go on from what was typed. */
    TreeKeeper SOURCES_ONLY = new None(true, false);

    /** Keeps no tree. */
    record None(boolean needsSources, boolean writesLinks) implements TreeKeeper {
        @Override
        public void begin(List<Issue> issues, Function<Issue, ArticleTree> parser) {}

        @Override
        public void keep(MarkdownSource read, ArticleTree tree) {}

        @Override
        public void keepSource(String key, byte[] bytes) {}
    }

    /** Whether the whole text of a source is needed after its article was read: of thousands, they fill the memory. */
    boolean needsSources();

    /** Whether anything is made of where links lead, so that those to headings of other issues must lead there. */
    boolean writesLinks();

    /**
     * Is called once, before the first article is read.
     *
     * @param issues all that can be read, in any order
     * @param parser reads an article once more, if that is possible; may be called at any time, on any thread
     */
    void begin(List<Issue> issues, Function<Issue, ArticleTree> parser);

    /**
     * Is called on several threads.
     *
     * @param read with its whole text
     */
    void keep(MarkdownSource read, ArticleTree tree);

    /**
     * Gets what is in a file that is known already, so that its text need not be decoded and its article not be read.
     * Is called on several threads, before {@link #begin}.
     *
     * @param key of the source file
     */
    void keepSource(String key, byte[] bytes);
}
