package io.github.mineweekly.newsletter.markdown.block;

import io.github.mineweekly.newsletter.text.CaseFolding;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text that is left out with an element, which is said once: what belongs to it is not missed for itself. */
final class HiddenText {
    private static final Pattern LABEL = Pattern.compile("\\[([^\\[\\]]{1,999})]");

    /** Ends by starts. */
    private final NavigableMap<Integer, Integer> places = new TreeMap<>();

    private final Set<String> labels = new HashSet<>();

    /** @param end excluded */
    void add(int start, int end, CharSequence text) {
        places.put(start, end);
        Matcher label = LABEL.matcher(text);
        while (label.find()) {
            labels.add(CaseFolding.label(label.group(1)));
        }
    }

    boolean holds(int offset) {
        Map.Entry<Integer, Integer> before = places.floorEntry(offset);
        return before != null && before.getValue() > offset;
    }

    /** Whether it is why nothing on the page refers to a label that is defined at an offset. */
    boolean explains(String label, int offset) {
        return holds(offset) || labels.contains(CaseFolding.label(label));
    }
}
