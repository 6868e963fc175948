package io.github.mineweekly.newsletter.markdown.block;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.mineweekly.newsletter.markdown.tree.Fragment;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.text.Characters;
import java.util.List;

/** Makes fragments of flexmark's lines. */
final class Fragments {
    private Fragments() {}

    /** The lines of a paragraph or heading without the spaces around the whole and before each line. */
    static Fragment of(List<BasedSequence> lines) {
        StringBuilder text = new StringBuilder();
        int[] starts = new int[Math.max(1, lines.size())];
        int[] offsets = new int[Math.max(1, lines.size())];
        for (int i = 0; i < lines.size(); i++) {
            BasedSequence sequence = lines.get(i);
            String line = withoutLineEnd(sequence.toString());
            int first = Characters.afterSpaces(line, 0, line.length());
            starts[i] = text.length();
            offsets[i] = first < sequence.length() ? sequence.getIndexOffset(first) : sequence.getStartOffset();
            text.append(line, first, line.length()).append('\n');
        }
        return new Fragment(text.substring(0, Characters.before(text, text.length(), " \t\n")), starts, offsets);
    }

    /** The lines of raw text as they are, each with a line end. */
    static Fragment verbatim(List<BasedSequence> lines) {
        StringBuilder text = new StringBuilder();
        int[] starts = new int[Math.max(1, lines.size())];
        int[] offsets = starts.clone();
        for (int i = 0; i < lines.size(); i++) {
            starts[i] = text.length();
            offsets[i] = lines.get(i).getStartOffset();
            text.append(withoutLineEnd(lines.get(i).toString())).append('\n');
        }
        return new Fragment(text.toString(), starts, offsets);
    }

    /** Where a piece is in the body. */
    static Inline.Place place(BasedSequence typed) {
        return new Inline.Place(typed.getStartOffset(), typed.getEndOffset());
    }

    static String withoutLineEnd(String line) {
        return line.substring(0, Characters.before(line, line.length(), "\r\n"));
    }
}
