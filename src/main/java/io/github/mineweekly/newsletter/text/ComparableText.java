package io.github.mineweekly.newsletter.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Texts in a form that is equal for those that look the same: composed, without the space around and between words. */
public final class ComparableText {
    /** Not a single one, which most titles have and which stays as it is. */
    private static final Pattern SPACES = Pattern.compile("\\s{2,}|[\\s&&[^ ]]");

    private ComparableText() {}

    public static String of(String text) {
        return SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC).strip())
                .replaceAll(" ");
    }
}
