package io.github.mineweekly.newsletter.markdown.tree;

/** How deep an article may nest and how large it may grow. Real issues stay below a tenth of it. */
public final class Limits {
    /** Blocks within each other; a list with its entry is two. */
    public static final int DEEPEST_BLOCKS = 200;

    /** Blocks in all. */
    public static final int MOST_BLOCKS = 100_000;

    /** Lines times the blocks that are open around them, each of which looks at each line. */
    public static final int MOST_STEPS = 10_000_000;

    /** Characters that definitions put in place of labels, and that {@code [[toc]]} brings. */
    public static final int MOST_EXPANDED = 2_000_000;

    /** Emphasis, links and the like within each other. */
    public static final int DEEPEST_SPANS = 100;

    /** Raw tags open at once. */
    public static final int DEEPEST_TAGS = 200;

    /** Raw tags in all: what jsoup takes half a second for at its slowest. */
    public static final int MOST_TAGS = 50_000;

    /** Places that refer to footnotes, each of which is a link there and one back. */
    public static final int MOST_NOTE_MARKS = 10_000;

    /** Headings in all, each of which is in outlines, sections and the search too. */
    public static final int MOST_HEADINGS = 20_000;

    /** Links and pictures in all: one of a few characters can take hundreds in each page and feed. */
    public static final int MOST_LINKS = 20_000;

    /** Problems of a rule in an issue that have a message each; the last of them counts the others. */
    public static final int MOST_OF_A_RULE = 50;

    private Limits() {}
}
