package io.github.mineweekly.newsletter.diagnostic;

import io.github.mineweekly.newsletter.text.Resource;
import java.util.regex.Pattern;

/**
 * What a rule means, in Markdown; each part one paragraph, the example also a code block.
 *
 * @param what what fires the rule
 * @param why what the problem does to readers
 * @param example an issue with the problem
 * @param useInstead what to write
 */
public record RuleDocumentation(String what, String why, String example, String useInstead) {
    private static final Pattern EMPTY_LINES = Pattern.compile("\n\\s*\n");

    /**
     * Reads the rule's documentation.
     *
     * @throws java.io.UncheckedIOException if the rule has none
     * @throws IllegalStateException if it has not four paragraphs
     */
    public static RuleDocumentation of(Rule rule) {
        String[] parts = EMPTY_LINES.split(
                Resource.text("diagnostic/rules/" + rule.id() + ".md").strip(), -1);
        if (parts.length != 4) {
            throw new IllegalStateException("the documentation of " + rule.id() + " has " + parts.length
                    + " paragraphs; it must have four: what, why, example, use instead");
        }
        return new RuleDocumentation(parts[0].strip(), parts[1].strip(), parts[2].stripTrailing(), parts[3].strip());
    }

    /** The first sentence of {@link #what()}. */
    public String summary() {
        int end = what.indexOf(". ");
        return end < 0 ? what : what.substring(0, end + 1);
    }

    /** All four paragraphs as Markdown. */
    public String markdown() {
        return String.join("\n\n", what, why, example, useInstead) + "\n";
    }
}
