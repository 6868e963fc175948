package io.github.mineweekly.newsletter.markdown.tree;

import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where a body holds what is not Markdown: code, raw HTML and comments; and the ids of headings; and where the lines
 * of its text begin. Filled while the body is read.
 */
public final class Verbatim {
    /** Ends by starts. */
    private final NavigableMap<Integer, Integer> places = new TreeMap<>();

    private final Set<Integer> texts = new HashSet<>();

    /** @param end excluded */
    public void add(int start, int end) {
        if (end > start) {
            places.put(start, end);
        }
    }

    public void add(Inline.Place place) {
        add(place.start(), place.end());
    }

    /** Adds a line of text that could begin another block. */
    public void addText(int start) {
        texts.add(start);
    }

    /** Takes back a line that turns out to be a row of a table. */
    public void removeText(int start) {
        texts.remove(start);
    }

    /** Where in the body's file the lines of text begin. */
    public Set<Integer> texts(Body body) {
        return texts.stream().map(body::sourceOffset).collect(Collectors.toSet());
    }

    /** Whether what is at an offset is not Markdown. */
    public boolean holds(int offset) {
        Map.Entry<Integer, Integer> before = places.floorEntry(offset);
        return before != null && before.getValue() > offset;
    }

    /** The text of the body's file, with NUL in place of each of these characters, so that offsets and lines stay. */
    public String masked(Body body) {
        String text = body.source().source().text();
        if (places.isEmpty()) {
            return text;
        }
        char[] masked = text.toCharArray();
        places.forEach((from, to) -> {
            int end = Math.min(masked.length, body.sourceOffset(to));
            for (int i = body.sourceOffset(from); i < end; i++) {
                masked[i] = masked[i] == '\n' || masked[i] == '\r' ? masked[i] : '\0';
            }
        });
        return new String(masked);
    }
}
