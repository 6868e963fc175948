package io.github.mineweekly.newsletter.markdown.raw;

import io.github.mineweekly.newsletter.markdown.inline.InlineHtml;
import io.github.mineweekly.newsletter.text.Characters;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the elements and comments of a raw text end. Each is looked for once, whatever is asked. */
final class ElementEnds {
    private final String text;
    private final String lower;
    private final InlineHtml comments;

    /** By the offsets after the tags that open elements, those after the elements; null until one is asked for. */
    private @Nullable Map<Integer, Integer> ends;

    /** Where the tags asked for are next; those that are nowhere, far away. */
    private final Map<String, Integer> nexts = new HashMap<>();

    ElementEnds(String text) {
        this.text = text;
        this.lower = withoutComments(Characters.asciiLower(text));
        this.comments = new InlineHtml(text);
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
        ends = ends == null ? ends() : ends;
        return ends.getOrDefault(open.end(), -1);
    }

    /** The offset after the comment that begins at an offset, or -1. */
    int comment(int start) {
        return comments.end(start);
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

    private Map<Integer, Integer> ends() {
        Map<Integer, Integer> found = new HashMap<>();
        Map<String, Deque<Integer>> open = new HashMap<>();
        for (int at = lower.indexOf('<'); at >= 0; at = lower.indexOf('<', at + 1)) {
            HtmlTag tag = HtmlTag.at(text, at);
            if (tag == null) {
                continue;
            }
            Deque<Integer> waiting = open.computeIfAbsent(tag.name(), name -> new ArrayDeque<>());
            if (!tag.closing()) {
                waiting.push(tag.end());
            } else if (!waiting.isEmpty()) {
                found.put(waiting.pop(), tag.end());
            }
        }
        return found;
    }
}
