package io.github.mineweekly.newsletter.markdown.inline;

import io.github.mineweekly.newsletter.text.UrlEncoding;
import java.util.regex.Pattern;

/** An address as readers see it: its letters in any script as letters, as browsers show them. */
final class ShownAddress {
    private static final Pattern ENCODED = Pattern.compile("(?:%[89A-Fa-f][0-9A-Fa-f])++");

    private ShownAddress() {}

    static String of(String url) {
        return url.indexOf('%') < 0 ? url : ENCODED.matcher(url).replaceAll(run -> letters(run.group()));
    }

    /** What decodes to anything but letters and digits stays as typed. */
    private static String letters(String encoded) {
        String decoded = UrlEncoding.decode(encoded);
        return decoded.codePoints().allMatch(Character::isLetterOrDigit) ? decoded : encoded;
    }
}
