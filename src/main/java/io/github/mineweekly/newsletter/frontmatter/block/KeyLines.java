package io.github.mineweekly.newsletter.frontmatter.block;

import io.github.mineweekly.newsletter.issue.LineIndex;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines from one on that may be those of a block, whether there are fences around them or not.
 *
 * @param last the last of them; the line before the first if there is none
 * @param own the keys of an issue in them, in small letters
 */
record KeyLines(LineIndex lines, int first, int last, List<String> own) {
    /** One may be a word of a sentence. */
    private static final int FEWEST = 2;

    static KeyLines from(int first, LineIndex lines) {
        List<String> own = new ArrayList<>();
        int next = first;
        while (next <= lines.count() && Fences.isOfBlock(lines.line(next))) {
            String key = KeyLine.own(lines.line(next));
            if (key != null) {
                own.add(key);
            }
            next++;
        }
        return new KeyLines(lines, first, next - 1, List.copyOf(own));
    }

    /**
     * Whether they can hardly be text: they begin with a key, and several are those of an issue, in any case, or one is
     * the title above a gap.
     */
    boolean areFrontMatter() {
        return (own.size() >= FEWEST || (own.contains("title") && areApart())) && Fences.isKey(lines.line(first));
    }

    /** Whether a fence ends them. */
    boolean areClosed() {
        return last < lines.count() && Fences.isClosing(lines.line(last + 1));
    }

    /** Whether nothing goes on with them. */
    boolean areApart() {
        return Fences.areApart(last, lines);
    }
}
