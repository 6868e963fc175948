package io.github.mineweekly.newsletter.frontmatter.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a value of a team's own key is. */
public enum ValueType {
    STRING("text"),
    LIST("a list"),
    BOOLEAN("`true` or `false`"),
    INTEGER("a whole number"),
    DATE("a date (YYYY-MM-DD)"),
    ANY("text or a list");

    private final String label;

    ValueType(String label) {
        this.label = label;
    }

    /** The type after "must be". */
    public String label() {
        return label;
    }

    /** The type of a word of the configuration, as {@code string}; null if there is none. */
    static @Nullable ValueType of(String word) {
        return Arrays.stream(values())
                .filter(type -> type.word().equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    /** All words of the configuration, for a message. */
    static String words() {
        return Arrays.stream(values()).map(type -> "`" + type.word() + "`").collect(Collectors.joining(", "));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
