package io.github.mineweekly.newsletter.frontmatter.yaml;

import io.github.mineweekly.newsletter.issue.Span;
import java.util.OptionalInt;

/** A change tried on a block before it is offered. */
final class YamlProbe {
    private YamlProbe() {}

    /** Whether the block is YAML at least up to the end of a line, once a range of this line is replaced. */
    static boolean succeeds(FrontMatterBlock block, Span range, String replacement, int line) {
        String text = block.text();
        int from = range.start() - block.start();
        int to = range.end() - block.start();
        String fixed = text.substring(0, from) + replacement + text.substring(to);
        OptionalInt error = Yaml.errorIndex(fixed);
        if (error.isEmpty()) {
            return true;
        }
        int index = Math.min(error.getAsInt(), fixed.codePointCount(0, fixed.length()));
        int lineEnd = block.source().lines().end(line) - block.start() + replacement.length() - (to - from);
        return fixed.offsetByCodePoints(0, index) > lineEnd + 1;
    }
}
