package io.github.mineweekly.newsletter.frontmatter.team;

import io.github.mineweekly.newsletter.text.Misspelling;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The allowed value that was meant.
 *
 * @param certain whether nothing else can be meant
 */
record NearValue(String value, boolean certain) {
    private static final int LONGEST = 64;

    /** In shorter words one letter is too much: {@code Go} is not a slip of {@code C}. */
    private static final int SHORTEST = 4;

    /** The value that differs in case or width alone, else the nearest; null if none is near enough. */
    static @Nullable NearValue of(String found, List<String> values) {
        if (found.length() > LONGEST) {
            return null;
        }
        List<String> same = values.stream()
                .filter(value -> folded(value).equals(folded(found)))
                .toList();
        if (!same.isEmpty()) {
            return new NearValue(same.get(0), same.size() == 1);
        }
        int least =
                values.stream().mapToInt(value -> distance(found, value)).min().orElse(LONGEST);
        List<String> nearest =
                values.stream().filter(value -> distance(found, value) == least).toList();
        return nearest.stream()
                .filter(value -> least <= Math.max(1, value.length() / SHORTEST) && value.length() > least)
                .findFirst()
                .map(value -> new NearValue(value, nearest.size() == 1 && isSlip(found, value, least)))
                .orElse(null);
    }

    /** One letter of an alphabet; a digit, a sign or a Han character makes another word: {@code vue2}, {@code 前端}. */
    private static boolean isSlip(String found, String value, int distance) {
        return distance == 1
                && Math.min(found.length(), value.length()) >= SHORTEST
                && withoutLetters(found).equals(withoutLetters(value));
    }

    private static String withoutLetters(String text) {
        StringBuilder rest = new StringBuilder();
        text.codePoints()
                .filter(c -> !Character.isAlphabetic(c) || Character.isIdeographic(c))
                .forEach(rest::appendCodePoint);
        return rest.toString();
    }

    private static int distance(String found, String value) {
        return value.length() > LONGEST ? LONGEST : Misspelling.distance(folded(found), folded(value));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
