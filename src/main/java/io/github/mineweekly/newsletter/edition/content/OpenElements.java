package io.github.mineweekly.newsletter.edition.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** The raw elements that are open within one block or one level of blocks: each ends where that ends, at the latest. */
public final class OpenElements {
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, Integer> counts = new HashMap<>();

    private record Open(String name, String end) {}

    public void push(String name, String end) {
        open.push(new Open(name, end));
        counts.merge(name, 1, Integer::sum);
    }

    public boolean has(String name) {
        return counts.getOrDefault(name, 0) > 0;
    }

    public boolean isEmpty() {
        return open.isEmpty();
    }

    /** The ends of an element and of all that are open in it; empty if it is not open. */
    public String close(String name) {
        StringBuilder ends = new StringBuilder();
        boolean found = !has(name);
        while (!found) {
            Open last = open.pop();
            counts.merge(last.name(), -1, Integer::sum);
            ends.append(last.end());
            found = last.name().equals(name);
        }
        return ends.toString();
    }

    public String closeAll() {
        StringBuilder ends = new StringBuilder();
        open.forEach(element -> ends.append(element.end()));
        open.clear();
        counts.clear();
        return ends.toString();
    }
}
