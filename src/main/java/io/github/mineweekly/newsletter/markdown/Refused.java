package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.diagnostic.Rule;

/** Thrown when counting shows that a text is nested too deeply or grows too large; never leaves the package. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Rule rule;
    private final int offset;

    /** @param offset where in the body the limit was met */
    Refused(Rule rule, String message, int offset) {
        super(message, null, false, false);
        this.rule = rule;
        this.offset = offset;
    }

    static Refused tooDeep(int limit, int offset) {
        return new Refused(BodyRules.NESTING_TOO_DEEP, "nested more than " + limit + " deep", offset);
    }

    static Refused tooManyBlocks(int offset) {
        String what = "more than " + Limits.MOST_BLOCKS + " headings, paragraphs, entries and the like";
        return new Refused(BodyRules.TOO_COMPLEX, what, offset);
    }

    Rule rule() {
        return rule;
    }

    String what() {
        return String.valueOf(getMessage());
    }

    int offset() {
        return offset;
    }
}
