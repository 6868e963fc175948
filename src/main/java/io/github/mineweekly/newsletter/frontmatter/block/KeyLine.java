package io.github.mineweekly.newsletter.frontmatter.block;

import io.github.mineweekly.newsletter.issue.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of the form {@code key: value} as plain text, for blocks that YAML cannot read.
 *
 * @param value where the value is, without a comment after it
 */
public record KeyLine(String key, String text, Span value) {
    private static final Pattern LINE = Pattern.compile(
            "([A-Za-z][\\w-]*)[ \\t]*:[ \\t]+(\\S.*?)((?<![ \\t])[ \\t]++#[ \\t].*)?(?<![ \\t])[ \\t]*+");

    public static Optional<KeyLine> of(FrontMatterBlock block, int line) {
        Matcher matcher = LINE.matcher(block.source().lines().line(line));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int start = block.source().lines().start(line);
        Span value = new Span(start + matcher.start(2), start + matcher.end(2));
        return Optional.of(new KeyLine(matcher.group(1), matcher.group(2), value));
    }
}
