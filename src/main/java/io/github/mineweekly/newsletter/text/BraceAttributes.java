package io.github.mineweekly.newsletter.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Attributes in braces after a link, an image or a heading's text, as VitePress has them: {@code {.wide width=300}}.
 */
public final class BraceAttributes {
    private static final int LONGEST = 200;
    private static final String ATTRIBUTE =
            "(?:[.#][\\w\\p{L}-]++|[A-Za-z][\\w:-]*+=(?:\"[^\"{}]*+\"|'[^'{}]*+'|[^\\s\"'{}]++))";
    private static final Pattern ATTRIBUTES =
            Pattern.compile("\\{[ \\t]*+" + ATTRIBUTE + "(?:[ \\t]++" + ATTRIBUTE + ")*+[ \\t]*+}");

    private BraceAttributes() {}

    /** Where the attributes that begin at an offset end; the offset itself if none do. */
    public static int end(String text, int start) {
        if (start >= text.length() || text.charAt(start) != '{') {
            return start;
        }
        Matcher attributes = ATTRIBUTES.matcher(text).region(start, Math.min(text.length(), start + LONGEST));
        return attributes.lookingAt() ? attributes.end() : start;
    }
}
