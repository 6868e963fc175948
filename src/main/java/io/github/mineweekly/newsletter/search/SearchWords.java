package io.github.mineweekly.newsletter.search;

import java.util.Map;
import java.util.Objects;

/**
 * What the search page says.
 *
 * @param label the name of the field
 * @param submit the button
 * @param searching while the index loads
 * @param none no issue matches
 * @param one one issue matches
 * @param many <code>{0}</code> issues match
 * @param about <code>{0}</code> issues may match, of which some are shown
 * @param rest an issue has <code>{0}</code> more places
 * @param more the button that shows more issues
 * @param failed the index cannot be loaded
 * @param withoutScript what a reader without JavaScript does instead; links follow
 */
public record SearchWords(
        String label,
        String submit,
        String searching,
        String none,
        String one,
        String many,
        String about,
        String rest,
        String more,
        String failed,
        String withoutScript) {
    /**
     * The words of a language, whose keys are {@code search.} and the names above.
     *
     * @throws NullPointerException if one is missing
     */
    public static SearchWords from(Map<String, String> strings) {
        return new SearchWords(
                word(strings, "label"),
                word(strings, "submit"),
                word(strings, "searching"),
                word(strings, "none"),
                word(strings, "one"),
                word(strings, "many"),
                word(strings, "about"),
                word(strings, "rest"),
                word(strings, "more"),
                word(strings, "failed"),
                word(strings, "withoutScript"));
    }

    private static String word(Map<String, String> strings, String name) {
        String key = "search." + name;
        return Objects.requireNonNull(strings.get(key), key);
    }
}
