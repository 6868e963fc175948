package io.github.mineweekly.newsletter.markdown.tree;

import io.github.mineweekly.newsletter.diagnostic.Rule;

/**
 * Thrown when counting shows that a text is nested too deeply or grows too large; never leaves the packages of {@code
 * markdown}.
 */
public final class LimitExceededException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Rule rule;
    private final int offset;

    /** @param offset where in the body the limit was met */
    public LimitExceededException(Rule rule, String message, int offset) {
        super(message, null, false, false);
        this.rule = rule;
        this.offset = offset;
    }

    public static LimitExceededException tooDeep(int limit, int offset) {
        return new LimitExceededException(BodyRules.NESTING_TOO_DEEP, "nested more than " + limit + " deep", offset);
    }

    public Rule rule() {
        return rule;
    }

    public String what() {
        return String.valueOf(getMessage());
    }

    public int offset() {
        return offset;
    }
}
