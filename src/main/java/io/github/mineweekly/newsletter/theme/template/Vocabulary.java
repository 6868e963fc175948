package io.github.mineweekly.newsletter.theme.template;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Single words of any language, for what is written before the pages: the theme's, over them the team's. Thread-safe.
 */
public final class Vocabulary {
    private final Overrides overrides;
    private final Map<String, Map<String, String>> languages = new ConcurrentHashMap<>();

    public Vocabulary(Overrides overrides) {
        this.overrides = overrides;
    }

    /** What menus and other places outside the pages say, in a language. */
    public String word(String key, String language) {
        return words(language).getOrDefault(key, key);
    }

    /** The title of a container that brings none. */
    public String containerTitle(String kind, String language) {
        return words(language).getOrDefault("container." + kind, kind);
    }

    private Map<String, String> words(String language) {
        return languages.computeIfAbsent(language, tag -> Languages.strings(tag, overrides));
    }
}
