package io.github.mineweekly.newsletter.frontmatter.value;

import io.github.mineweekly.newsletter.text.Resource;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that people write for true and false, their usual slips, and the boxes that they tick. */
public final class BooleanWord {
    private static final Map<String, String> WORDS = Resource.words("frontmatter/boolean-words.txt");
    private static final Pattern AROUND = Pattern.compile("^[\"'“”‘’「」\\s]+|[\"'“”‘’「」,;。，；\\s]+$");

    private static final Set<String> YAML_TRUE = Set.of("true", "True", "TRUE");
    private static final Set<String> YAML_FALSE = Set.of("false", "False", "FALSE");
    private static final int LONGEST = 60;

    private BooleanWord() {}

    /** Whether YAML reads a plain text as true. */
    public static boolean isTrue(String text) {
        return YAML_TRUE.contains(text);
    }

    /** Whether YAML reads a plain text as false. */
    public static boolean isFalse(String text) {
        return YAML_FALSE.contains(text);
    }

    public static Optional<Boolean> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String visible = Invisible.removed(text).replace("\uFE0F", "");
        String plain = Normalizer.normalize(visible, Normalizer.Form.NFKC);
        String word = AROUND.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
        return Optional.ofNullable(WORDS.get(word)).map(Boolean::valueOf);
    }
}
