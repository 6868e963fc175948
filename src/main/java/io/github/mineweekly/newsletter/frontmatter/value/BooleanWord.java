package io.github.mineweekly.newsletter.frontmatter.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The words that people write for true and false. */
public final class BooleanWord {
    private static final Set<String> TRUE = Set.of("true", "yes", "y", "on", "1", "是", "真");
    private static final Set<String> FALSE = Set.of("false", "no", "n", "off", "0", "否", "假");

    private BooleanWord() {}

    public static Optional<Boolean> of(String text) {
        String word = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        if (TRUE.contains(word)) {
            return Optional.of(true);
        }
        return FALSE.contains(word) ? Optional.of(false) : Optional.empty();
    }
}
