package io.github.mineweekly.newsletter.markdown;

/** How deep an article may nest. Real issues stay below a tenth of it; the stack holds many times as much. */
final class Limits {
    /** Quotes, lists, entries and containers within each other. */
    static final int DEEPEST_BLOCKS = 100;

    /** Emphasis, links and the like within each other. */
    static final int DEEPEST_SPANS = 100;

    private Limits() {}
}
