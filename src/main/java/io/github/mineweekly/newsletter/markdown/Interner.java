package io.github.mineweekly.newsletter.markdown;

import java.util.HashMap;
import java.util.Map;

/**
 * Keeps one of several equal texts: an article names titles, addresses and hosts more than once, and thousands of
 * articles are in memory. For one thread.
 */
final class Interner {
    private final Map<String, String> texts = new HashMap<>();

    String of(String text) {
        String known = texts.putIfAbsent(text, text);
        return known == null ? text : known;
    }
}
