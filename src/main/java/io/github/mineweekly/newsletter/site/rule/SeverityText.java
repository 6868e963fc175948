package io.github.mineweekly.newsletter.site.rule;

import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.diagnostic.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the severities of rules as a team writes them. */
public final class SeverityText {
    private SeverityText() {}

    /**
     * The severities by rule; what the text says takes precedence over the map.
     *
     * @param words severity by id, as {@code error}, {@code warning}, {@code notice} or {@code off}; null counts as empty
     * @param text the same as {@code id:severity}, separated by commas
     * @throws IllegalArgumentException if an id or a severity does not exist; the message names all that is wrong
     */
    public static Map<String, Severity> parse(Map<String, @Nullable String> words, String text) {
        Map<String, String> all = new LinkedHashMap<>();
        words.forEach((id, word) -> all.put(id, word == null ? "" : word));
        for (String part : text.split(",")) {
            if (!part.isBlank()) {
                int colon = part.indexOf(':');
                all.put(
                        part.substring(0, colon < 0 ? part.length() : colon).strip(),
                        colon < 0 ? "" : part.substring(colon + 1).strip());
            }
        }
        List<String> errors = new ArrayList<>();
        Map<String, Severity> severities = new LinkedHashMap<>();
        all.forEach((id, word) -> read(id, word, errors).ifPresent(severity -> severities.put(id, severity)));
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", errors));
        }
        return severities;
    }

    private static Optional<Severity> read(String id, String word, List<String> errors) {
        Rule rule;
        try {
            rule = Rules.of(id);
        } catch (IllegalArgumentException e) {
            errors.add(
                    id.indexOf('=') < 0
                            ? String.valueOf(e.getMessage())
                            : "write `rule:severity`, as `date-shared:off`, for `" + id + "`");
            return Optional.empty();
        }
        Optional<Severity> severity = Arrays.stream(Severity.values())
                .filter(one -> one.label().equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
        if (severity.isEmpty()) {
            errors.add("the severity of `" + id + "` is `" + word
                    + "`; it must be one of `error`, `warning`, `notice`, `off`");
        } else if (rule.structural() && severity.get() != Severity.ERROR) {
            errors.add(
                    "`" + id + "` makes a page impossible and stays an error; `failOn=never` leaves such issues out");
        }
        return severity;
    }
}
