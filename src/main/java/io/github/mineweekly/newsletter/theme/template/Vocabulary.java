package io.github.mineweekly.newsletter.theme.template;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Single words of any language, for what is written before the pages: the theme's, over them the team's. Thread-safe. */
public final class Vocabulary {
    private final Overrides overrides;
    private final Map<String, Map<String, String>> languages = new ConcurrentHashMap<>();

    public Vocabulary(Overrides overrides) {
        this.overrides = overrides;
    }

    /** The title of a container that brings none. */
    public String containerTitle(String kind, String language) {
        return languages
                .computeIfAbsent(language, tag -> Languages.strings(tag, overrides))
                .getOrDefault("container." + kind, kind);
    }
}
