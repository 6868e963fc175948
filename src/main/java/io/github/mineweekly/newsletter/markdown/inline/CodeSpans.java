package io.github.mineweekly.newsletter.markdown.inline;

import io.github.mineweekly.newsletter.text.Characters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Where a text's runs of backquotes are, by length, so that no search for a closing run is made twice. */
final class CodeSpans {
    private final String text;
    private final Map<Integer, int[]> starts = new HashMap<>();
    private final Map<Integer, Integer> counts = new HashMap<>();

    CodeSpans(String text) {
        this.text = text;
        int i = text.indexOf('`');
        while (i >= 0) {
            int end = Characters.after(text, i, "`");
            add(end - i, i);
            i = text.indexOf('`', end);
        }
    }

    /** The start of the first run of a length at or after an offset, or -1. */
    int next(int length, int from) {
        int[] known = starts.get(length);
        if (known == null) {
            return -1;
        }
        int count = counts.getOrDefault(length, 0);
        int found = Arrays.binarySearch(known, 0, count, from);
        int place = found >= 0 ? found : -found - 1;
        return place < count ? known[place] : -1;
    }

    /** The content of the span between two offsets as CommonMark trims it. */
    String content(int start, int end) {
        String raw = text.substring(start, end).replace('\n', ' ');
        boolean padded = raw.startsWith(" ") && raw.endsWith(" ") && !raw.isBlank();
        return padded ? raw.substring(1, raw.length() - 1) : raw;
    }

    private void add(int length, int start) {
        int count = counts.merge(length, 1, Integer::sum);
        int[] known = starts.getOrDefault(length, new int[2]);
        if (count > known.length) {
            known = Arrays.copyOf(known, 2 * known.length);
        }
        known[count - 1] = start;
        starts.put(length, known);
    }
}
