package io.github.mineweekly.newsletter.feed;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The footnotes of an article to which a part of it refers, with the numbers that they have in the whole. */
final class ReferredNotes {
    private static final Pattern MARK = Pattern.compile("<a href=\"[^\"]*#nl-note-(\\d{1,9})\"");
    private static final Pattern NOTE = Pattern.compile("<li id=\"nl-note-(\\d{1,9})\">");

    private ReferredNotes() {}

    /**
     * @param part as HTML
     * @param all the footnotes of the whole article as HTML, or empty
     */
    static String of(String part, String all) {
        Matcher begin = NOTE.matcher(all);
        if (!begin.find()) {
            return "";
        }
        String head = all.substring(0, begin.start());
        int end = all.lastIndexOf("</ol>");
        Map<Integer, String> notes = new TreeMap<>();
        boolean more = true;
        while (more) {
            int number = Integer.parseInt(begin.group(1));
            int start = begin.start();
            more = begin.find();
            notes.put(number, all.substring(start, more ? begin.start() : end));
        }
        StringBuilder out = new StringBuilder();
        for (int number : referred(part, notes)) {
            String note = notes.getOrDefault(number, "");
            out.append(note.replaceFirst("<li ", "<li value=\"" + number + "\" "));
        }
        return out.isEmpty() ? "" : head + out + all.substring(end);
    }

    /** A note may refer to others. */
    private static SortedSet<Integer> referred(String part, Map<Integer, String> notes) {
        SortedSet<Integer> referred = new TreeSet<>();
        Deque<String> texts = new ArrayDeque<>();
        texts.add(part);
        while (!texts.isEmpty()) {
            Matcher mark = MARK.matcher(texts.remove());
            while (mark.find()) {
                int number = Integer.parseInt(mark.group(1));
                if (notes.containsKey(number) && referred.add(number)) {
                    texts.add(notes.getOrDefault(number, ""));
                }
            }
        }
        return referred;
    }
}
