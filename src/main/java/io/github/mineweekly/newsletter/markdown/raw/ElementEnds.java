package io.github.mineweekly.newsletter.markdown.raw;

import io.github.mineweekly.newsletter.text.Characters;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the elements and comments of a raw text end. Each name is looked for once, whatever is asked. */
final class ElementEnds {
    private final String text;
    private final String lower;
    private final Map<String, Map<Integer, Integer>> ends = new HashMap<>();
    private int noCommentEndFrom = Integer.MAX_VALUE;
    /** Where the tags asked for are next; those that are nowhere, far away. */
    private final Map<String, Integer> nexts = new HashMap<>();

    ElementEnds(String text) {
        this.text = text;
        this.lower = withoutComments(Characters.asciiLower(text));
    }

    /** With spaces in their place: a tag in one begins and ends nothing. */
    static String withoutComments(String text) {
        int start = text.indexOf("<!--");
        if (start < 0) {
            return text;
        }
        StringBuilder rest = new StringBuilder(text.length());
        int from = 0;
        while (start >= 0) {
            int end = text.indexOf("-->", start + 2);
            if (end < 0) {
                break;
            }
            rest.append(text, from, start).append(" ".repeat(end + 3 - start));
            from = end + 3;
            start = text.indexOf("<!--", from);
        }
        return rest.append(text, from, text.length()).toString();
    }

    /** The offset after the element that a tag opens, those of its name within it counted; -1 if it has no end. */
    int after(HtmlTag open) {
        return ends.computeIfAbsent(open.name(), this::ends).getOrDefault(open.end(), -1);
    }

    /** The offset after the comment that begins at an offset, or -1. */
    int comment(int start) {
        int end = start < noCommentEndFrom ? text.indexOf("-->", start + 2) : -1;
        noCommentEndFrom = end < 0 ? Math.min(start, noCommentEndFrom) : noCommentEndFrom;
        return end < 0 ? -1 : end + 3;
    }

    /** Whether a {@code <source>} begins in a range; to be asked in the order in which ranges begin. */
    boolean holdsSource(int start, int end) {
        return next("<source", start) < end;
    }

    /** Whether no {@code <img>} begins in a range, asked in that order too; a range without an end may hold one. */
    boolean lacksImage(int start, int end) {
        return end >= 0 && next("<img", start) >= end;
    }

    private int next(String tag, int start) {
        int next = nexts.getOrDefault(tag, -1);
        if (next < start) {
            int found = lower.indexOf(tag, start);
            next = found < 0 ? Integer.MAX_VALUE : found;
            nexts.put(tag, next);
        }
        return next;
    }

    private Map<Integer, Integer> ends(String name) {
        Map<Integer, Integer> found = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>();
        List<Integer> places = places(name);
        for (int place : places) {
            HtmlTag tag = HtmlTag.at(text, place);
            if (tag == null || !tag.name().equals(name)) {
                continue;
            }
            if (!tag.closing()) {
                open.push(tag.end());
            } else if (!open.isEmpty()) {
                found.put(open.pop(), tag.end());
            }
        }
        return found;
    }

    /** Where tags of a name may begin, in order. */
    private List<Integer> places(String name) {
        List<Integer> places = new ArrayList<>();
        int at = lower.indexOf(name);
        while (at >= 0) {
            if (at > 0 && text.charAt(at - 1) == '<') {
                places.add(at - 1);
            } else if (at > 1 && text.startsWith("</", at - 2)) {
                places.add(at - 2);
            }
            at = lower.indexOf(name, at + name.length());
        }
        return places;
    }
}
