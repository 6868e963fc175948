package io.github.mineweekly.newsletter.frontmatter.yaml;

import io.github.mineweekly.newsletter.issue.Span;
import java.util.OptionalInt;

/** A change tried on a block before it is offered. */
final class YamlProbe {
    private YamlProbe() {}

    /** Whether the block is YAML at least up to the end of a line, once a stretch of this line is replaced. */
    static boolean succeeds(FrontMatterBlock block, Span stretch, String replacement, int line) {
        String text = block.text();
        int from = stretch.start() - block.start();
        int to = stretch.end() - block.start();
        String mended = text.substring(0, from) + replacement + text.substring(to);
        OptionalInt fault = Yaml.faultIndex(mended);
        if (fault.isEmpty()) {
            return true;
        }
        int index = Math.min(fault.getAsInt(), mended.codePointCount(0, mended.length()));
        int lineEnd = block.source().lines().end(line) - block.start() + replacement.length() - (to - from);
        return mended.offsetByCodePoints(0, index) > lineEnd + 1;
    }
}
