package io.github.mineweekly.newsletter.diagnostic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.commons.io.IOUtils;

/**
 * What a rule means, in Markdown; each part one paragraph, the example also a code block.
 *
 * @param what what fires the rule
 * @param why what the problem does to readers
 * @param example an issue with the problem
 * @param useInstead what to write
 */
public record RuleDocumentation(String what, String why, String example, String useInstead) {
    private static final String FOLDER = "/io/github/mineweekly/newsletter/diagnostic/rules/";
    private static final Pattern EMPTY_LINES = Pattern.compile("\n\\s*\n");

    /**
     * Reads the rule's documentation.
     *
     * @throws IllegalStateException if the rule has none, or not four paragraphs
     */
    public static RuleDocumentation of(Rule rule) {
        String[] parts = EMPTY_LINES.split(text(rule).strip(), -1);
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

    private static String text(Rule rule) {
        String name = FOLDER + rule.id() + ".md";
        try {
            return IOUtils.resourceToString(name, StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new IllegalStateException("the rule " + rule.id() + " has no documentation " + name, e);
        }
    }
}
