package io.github.mineweekly.newsletter.markdown.inline;

import io.github.mineweekly.newsletter.markdown.tree.Fragment;
import io.github.mineweekly.newsletter.text.Characters;
import io.github.mineweekly.newsletter.text.DisplayWidth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * Tells text that is wrapped at a width from text with a statement on each line. Wrapping cuts sentences, so that many
 * lines end between two Han or kana; who writes a statement on each line mostly ends it with a punctuation mark.
 */
final class LineEndCount {
    /** Fewer line ends in Chinese or Japanese say nothing about the others. */
    private static final int LEAST = 8;

    /** The share of line ends inside sentences, in percent, above which the text is wrapped. */
    private static final int WRAPPED = 40;

    /** Nobody wraps text at fewer columns: such lines are short statements without a mark at their end. */
    private static final int NARROWEST = 30;

    /** What may be between a line's last letter and its end without being seen. */
    private static final String MARKS = "*_~` \t";

    private final List<Integer> widthsInside = new ArrayList<>();
    private int afterSentences;

    private LineEndCount() {}

    static LineEnds of(Collection<Fragment> paragraphs) {
        LineEndCount count = new LineEndCount();
        paragraphs.forEach(paragraph -> count.add(paragraph.text()));
        return count.result();
    }

    private void add(String text) {
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            if (!isHard(text, end)) {
                add(text, start, end);
            }
            start = end + 1;
        }
    }

    private static boolean isHard(String text, int end) {
        return text.startsWith("\\", end - 1) || text.startsWith("  ", end - 2);
    }

    private void add(String text, int start, int end) {
        int last = Math.max(start, Characters.before(text, end, MARKS));
        int first = Characters.after(text, end + 1, MARKS);
        if (last == start || first == text.length()) {
            return;
        }
        int before = text.codePointBefore(last);
        int after = text.codePointAt(first);
        if (LineEnds.isEnd(beforeQuotes(text, start, last), before, after)) {
            afterSentences++;
        } else if (isLetter(before) && isLetter(after)) {
            widthsInside.add(DisplayWidth.of(text.substring(start, last)));
        }
    }

    private static int beforeQuotes(String text, int start, int end) {
        int i = end;
        while (i > start + 1 && LineEnds.isAmbiguous(text.charAt(i - 1))) {
            i--;
        }
        return text.codePointBefore(i);
    }

    private static boolean isLetter(int codePoint) {
        return Characters.isHan(codePoint) || Characters.isKana(codePoint);
    }

    private LineEnds result() {
        int all = widthsInside.size() + afterSentences;
        if (all < LEAST) {
            return LineEnds.BY_LINE;
        }
        boolean wrapped = widthsInside.size() * 100 > WRAPPED * all && median() >= NARROWEST;
        return wrapped ? LineEnds.JOINED : LineEnds.STATEMENTS;
    }

    private int median() {
        List<Integer> sorted = new ArrayList<>(widthsInside);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
