package io.github.mineweekly.newsletter.frontmatter.yaml;

import io.github.mineweekly.newsletter.frontmatter.block.FrontMatterBlock;
import io.github.mineweekly.newsletter.issue.Span;
import java.util.OptionalInt;

/** A change tried on a block before it is offered. */
final class YamlProbe {
    private YamlProbe() {}

    /** Whether the block, once a range is replaced, is YAML beyond an offset of the block as it is, or to its end. */
    static boolean reaches(FrontMatterBlock block, Span range, String replacement, int offset) {
        String text = block.text();
        int from = range.start() - block.start();
        int to = range.end() - block.start();
        String fixed = text.substring(0, from) + replacement + text.substring(to);
        OptionalInt error = Yaml.errorIndex(fixed);
        int index = Math.min(error.orElse(0), fixed.codePointCount(0, fixed.length()));
        int moved = offset - block.start() + replacement.length() - (to - from);
        return error.isEmpty() || fixed.offsetByCodePoints(0, index) > moved;
    }

    /** Whether the block is YAML at least up to the end of a line, once a range of this line is replaced. */
    static boolean succeeds(FrontMatterBlock block, Span range, String replacement, int line) {
        return reaches(block, range, replacement, block.lines().end(line) + 1);
    }
}
