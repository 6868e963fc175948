package io.github.mineweekly.newsletter.site.delivery;

import io.github.mineweekly.newsletter.site.output.Mark;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a name changes with the file's content, or only looks like it, as that of a picture of a day. */
final class HashedName {
    /** Digits between other characters, as in {@code newsletter.0a1b2c3d4e.css} or {@code chart-0a1b2c3d.png}. */
    private static final Pattern DIGITS = Pattern.compile("[.-]([0-9a-f]{6,64})\\.[^./]+$");

    private HashedName() {}

    /** @param hash the SHA-256 of the content in hexadecimal digits */
    static boolean isHashed(String path, String hash) {
        Matcher name = DIGITS.matcher(path);
        // The hash in the name of a script of the search is of what it hands to the page, without the name.
        return (name.find() && hash.startsWith(name.group(1))) || Mark.isSearchScript(path);
    }
}
