package io.github.mineweekly.newsletter.frontmatter;

import io.github.mineweekly.newsletter.issue.LineIndex;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The comment lines {@code # newsletter:off rule-id} of a block. */
final class Silencing {
    private static final Pattern COMMENT = Pattern.compile("[ \\t]*#[ \\t]*newsletter:off[ \\t]+(.*)");
    private static final Pattern SEPARATOR = Pattern.compile("[\\s,]+");

    private Silencing() {}

    /** The ids named, in order; a line within a multi-line value is no comment. */
    static Set<String> read(Block block, List<Entry> entries) {
        LineIndex lines = block.source().lines();
        Set<String> ids = new LinkedHashSet<>();
        for (int line = block.firstLine(); line < block.endLine(); line++) {
            Matcher matcher = COMMENT.matcher(lines.line(line));
            if (matcher.matches() && !isWithinText(lines.start(line), entries)) {
                SEPARATOR.splitAsStream(matcher.group(1).strip()).forEach(ids::add);
            }
        }
        return ids;
    }

    private static boolean isWithinText(int offset, List<Entry> entries) {
        return entries.stream()
                .map(Entry::value)
                .anyMatch(value -> value.isScalar()
                        && value.span().start() < offset
                        && offset < value.span().end());
    }
}
