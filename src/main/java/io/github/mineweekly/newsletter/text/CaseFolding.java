package io.github.mineweekly.newsletter.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names in a form that is equal for those that differ in case only. */
public final class CaseFolding {
    private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n]+");

    private CaseFolding() {}

    /** A path as file systems compare it that know no case and one normal form. */
    public static String path(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    /** A label of Markdown: Unicode case folding as far as labels need it, so that {@code ẞ} is {@code SS}. */
    public static String label(String label) {
        String spaced = SPACE.matcher(label).replaceAll(" ").strip();
        return spaced.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    }
}
