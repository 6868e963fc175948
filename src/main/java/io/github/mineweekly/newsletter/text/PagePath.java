package io.github.mineweekly.newsletter.text;

import java.text.Normalizer;
import java.util.Locale;

/** Paths of pages as addresses. */
public final class PagePath {
    private PagePath() {}

    /** A path as file systems compare it that know no case and one normal form. */
    public static String fold(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
