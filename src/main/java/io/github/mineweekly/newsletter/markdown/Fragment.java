package io.github.mineweekly.newsletter.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Arrays;
import java.util.List;

/**
 * The text of one leaf block, its lines joined by {@code \n}, with the way back to the body: quote markers and
 * indentation stand between the lines there.
 */
final class Fragment {
    private final String text;
    private final int[] starts;
    private final int[] offsets;

    /**
     * @param starts where each line begins in {@code text}, ascending from 0
     * @param offsets where each line begins in the body
     */
    private Fragment(String text, int[] starts, int[] offsets) {
        this.text = text;
        this.starts = starts;
        this.offsets = offsets;
    }

    static Fragment of(String text, int offset) {
        return new Fragment(text, new int[] {0}, new int[] {offset});
    }

    /** The lines of a paragraph or heading without the blanks around the whole and in front of each line. */
    static Fragment of(List<BasedSequence> lines) {
        StringBuilder text = new StringBuilder();
        int[] starts = new int[lines.size()];
        int[] offsets = new int[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            BasedSequence sequence = lines.get(i);
            String line = withoutLineEnd(sequence.toString());
            int first = blanks(line);
            starts[i] = text.length();
            offsets[i] = first < sequence.length() ? sequence.getIndexOffset(first) : sequence.getStartOffset();
            text.append(line, first, line.length()).append('\n');
        }
        return new Fragment(withoutTrailingBlanks(text), starts, offsets);
    }

    /** The lines of raw text as they are, each with a line end. */
    static Fragment verbatim(List<BasedSequence> lines) {
        StringBuilder text = new StringBuilder();
        int[] starts = new int[Math.max(1, lines.size())];
        int[] offsets = new int[Math.max(1, lines.size())];
        for (int i = 0; i < lines.size(); i++) {
            starts[i] = text.length();
            offsets[i] = lines.get(i).getStartOffset();
            text.append(withoutLineEnd(lines.get(i).toString())).append('\n');
        }
        return new Fragment(text.toString(), starts, offsets);
    }

    String text() {
        return text;
    }

    /** The offset in the body of an offset in the text. */
    int offset(int index) {
        int found = Arrays.binarySearch(starts, index);
        int line = found >= 0 ? found : -found - 2;
        return offsets[line] + index - starts[line];
    }

    /** What is left behind an offset. */
    Fragment from(int index) {
        int skipped = 0;
        while (skipped < starts.length - 1 && starts[skipped + 1] <= index) {
            skipped++;
        }
        int[] rest = Arrays.copyOfRange(starts, skipped, starts.length);
        int[] places = Arrays.copyOfRange(offsets, skipped, offsets.length);
        places[0] += Math.max(0, index - rest[0]);
        for (int i = 0; i < rest.length; i++) {
            rest[i] = Math.max(0, rest[i] - index);
        }
        return new Fragment(text.substring(index), rest, places);
    }

    /** What stands in front of an offset. */
    Fragment upTo(int end) {
        return new Fragment(text.substring(0, end), starts, offsets);
    }

    /** A part that lies within one line. */
    Fragment part(int start, int end) {
        return of(text.substring(start, end), offset(start));
    }

    private static String withoutLineEnd(String line) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == '\n' || line.charAt(end - 1) == '\r')) {
            end--;
        }
        return line.substring(0, end);
    }

    private static int blanks(String line) {
        int i = 0;
        while (i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }

    private static String withoutTrailingBlanks(StringBuilder text) {
        int end = text.length();
        while (end > 0 && " \t\n".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
