package io.github.mineweekly.newsletter.markdown.inline;

import io.github.mineweekly.newsletter.text.Characters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where a text's runs of backquotes are, by length, so that no search for a closing run is made twice. */
public final class CodeSpans {
    private final String text;
    private final Map<Integer, List<Integer>> starts = new HashMap<>();

    public CodeSpans(String text) {
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

    /**
     * The ranges that are no code since the cells of a row end within: their runs are alone in their cells, with text
     * right within, and no letter or digit around.
     *
     * @param ends of the cells, where bars and the end of the row are
     */
    public List<int[]> across(List<Integer> ends) {
        List<int[]> ranges = new ArrayList<>();
        Map<Integer, Integer> opened = new HashMap<>();
        int start = text.indexOf('`');
        for (int end : ends) {
            while (start >= 0 && start < end) {
                int after = Characters.after(text, start, "`");
                int close = next(after - start, after);
                boolean whole = close >= 0 && close < end;
                Integer open = whole ? null : opened.put(after - start, start);
                if (open != null && isMeant(open, after)) {
                    ranges.add(new int[] {open, after});
                    opened.clear();
                }
                start = text.indexOf('`', whole ? close + after - start : after);
            }
        }
        return ranges;
    }

    private boolean isMeant(int start, int end) {
        return !Character.isWhitespace(text.charAt(Characters.after(text, start, "`")))
                && !Character.isWhitespace(text.charAt(Characters.before(text, end, "`") - 1))
                && (start == 0 || !isWordOrEscape(text.charAt(start - 1)))
                && (end == text.length() || !isWordOrEscape(text.charAt(end)));
    }

    private static boolean isWordOrEscape(char c) {
        return c == '\\' || Characters.isAsciiAlphanumeric(c);
    }

    /** The content of the span between two offsets as CommonMark trims it. */
    String content(int start, int end) {
        String raw = text.substring(start, end).replace('\n', ' ');
        boolean padded = raw.startsWith(" ") && raw.endsWith(" ") && !raw.isBlank();
        return padded ? raw.substring(1, raw.length() - 1) : raw;
    }
}
