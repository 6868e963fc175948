package io.github.mineweekly.newsletter.search;

import io.github.mineweekly.newsletter.search.postings.Bits;
import io.github.mineweekly.newsletter.search.postings.Postings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Writes terms with their postings as text.
 *
 * <p>A word is {@code ,word:postings}. Pairs with the same first character are a group: {@code .}, that character, then
 * as one run of bits whether it has postings alone, these, how many pairs there are, and for each the distance of its
 * second character to the one before with the pair's postings.
 */
final class ShardText {
    /** The characters that make pairs begin here, and most of them are within {@link #SPAN}. */
    private static final int BASE = 0x3000;

    private static final int SPAN = 0x7000;

    private final StringBuilder text = new StringBuilder();
    private final int scale;

    private ShardText(int scale) {
        this.scale = scale;
    }

    /**
     * @param entries sorted
     * @param scale see {@link Postings#scale}
     */
    static String of(List<Map.Entry<String, Postings>> entries, int scale) {
        ShardText text = new ShardText(scale);
        List<Map.Entry<String, Postings>> group = new ArrayList<>();
        for (Map.Entry<String, Postings> entry : entries) {
            boolean pair = Tokenizer.isUnspaced(first(entry));
            if (!group.isEmpty() && (!pair || first(entry) != first(group.get(0)))) {
                text.group(group);
                group.clear();
            }
            if (pair) {
                group.add(entry);
            } else {
                text.word(entry);
            }
        }
        if (!group.isEmpty()) {
            text.group(group);
        }
        return text.text.toString();
    }

    private void word(Map.Entry<String, Postings> entry) {
        Bits bits = new Bits();
        entry.getValue().write(scale, bits);
        text.append(',').append(entry.getKey()).append(':').append(bits.digits());
    }

    private void group(List<Map.Entry<String, Postings>> group) {
        Bits bits = new Bits();
        int alone = second(group.get(0)) < 0 ? 1 : 0;
        bits.put(alone, 1);
        if (alone == 1) {
            group.get(0).getValue().write(scale, bits);
        }
        int pairs = group.size() - alone;
        bits.gamma(pairs + 1);
        int low = Bits.low(pairs, SPAN);
        int before = BASE;
        // Not quite the order of the terms, which goes by UTF-16 units; distances must not be negative.
        List<Map.Entry<String, Postings>> seconds = new ArrayList<>(group.subList(alone, group.size()));
        seconds.sort(Comparator.comparingInt(ShardText::second));
        for (Map.Entry<String, Postings> pair : seconds) {
            bits.rice(second(pair) - before, low);
            pair.getValue().write(scale, bits);
            before = second(pair);
        }
        text.append('.').appendCodePoint(first(group.get(0))).append(bits.digits());
    }

    private static int first(Map.Entry<String, Postings> entry) {
        return entry.getKey().codePointAt(0);
    }

    /** The second character, or -1 if there is none. */
    private static int second(Map.Entry<String, Postings> entry) {
        int start = Character.charCount(first(entry));
        return start < entry.getKey().length() ? entry.getKey().codePointAt(start) : -1;
    }
}
