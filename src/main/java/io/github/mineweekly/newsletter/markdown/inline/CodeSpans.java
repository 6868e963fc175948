package io.github.mineweekly.newsletter.markdown.inline;

import io.github.mineweekly.newsletter.text.Characters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where a text's runs of backquotes are, by length, so that no search for a closing run is made twice. */
final class CodeSpans {
    private final String text;
    private final Map<Integer, List<Integer>> starts = new HashMap<>();

    CodeSpans(String text) {
        this.text = text;
        int i = text.indexOf('`');
        while (i >= 0) {
            int end = Characters.after(text, i, "`");
            starts.computeIfAbsent(end - i, length -> new ArrayList<>()).add(i);
            i = text.indexOf('`', end);
        }
    }

    /** The start of the first run of a length at or after an offset, or -1. */
    int next(int length, int from) {
        List<Integer> known = starts.getOrDefault(length, List.of());
        int found = Collections.binarySearch(known, from);
        int place = found >= 0 ? found : -found - 1;
        return place < known.size() ? known.get(place) : -1;
    }

    /** The content of the span between two offsets as CommonMark trims it. */
    String content(int start, int end) {
        String raw = text.substring(start, end).replace('\n', ' ');
        boolean padded = raw.startsWith(" ") && raw.endsWith(" ") && !raw.isBlank();
        return padded ? raw.substring(1, raw.length() - 1) : raw;
    }
}
