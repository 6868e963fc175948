package io.github.mineweekly.newsletter.frontmatter.field;

import io.github.mineweekly.newsletter.frontmatter.block.CodeFences;
import io.github.mineweekly.newsletter.issue.LineIndex;
import io.github.mineweekly.newsletter.issue.SourceFile;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The heading of an issue's text that is good enough to offer as its title: the first of level 1, else one that opens
 * the text. Any other is the name of a section. Markdown itself is parsed elsewhere.
 */
public final class FirstHeading {
    private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})[ \\t]+(.*?)[ \\t]*(?:[ \\t]#+[ \\t]*)?");
    private static final Pattern ID = Pattern.compile("[ \\t]*\\{#[^}]*}$");

    /** A longer heading is not a title; and the patterns above are not made for long lines. */
    private static final int LONGEST_LINE = 200;

    private FirstHeading() {}

    /** The heading from a line on, 1-based. */
    public static Optional<String> of(SourceFile source, int firstLine) {
        LineIndex lines = source.lines();
        Optional<String> opening = Optional.empty();
        CodeFences code = new CodeFences();
        boolean begun = false;
        for (int line = firstLine; line <= lines.count(); line++) {
            String text = lines.line(line);
            boolean isCode = code.isFence(text) || code.isOpen();
            Matcher matcher = HEADING.matcher(text);
            if (!isCode && text.length() <= LONGEST_LINE && matcher.matches()) {
                String heading = ID.matcher(matcher.group(2)).replaceFirst("").strip();
                if (!heading.isEmpty() && matcher.group(1).length() == 1) {
                    return Optional.of(heading);
                }
                if (!heading.isEmpty() && !begun) {
                    opening = Optional.of(heading);
                }
            }
            begun |= !text.isBlank();
        }
        return opening;
    }
}
