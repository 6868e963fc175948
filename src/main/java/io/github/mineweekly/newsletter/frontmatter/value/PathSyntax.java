package io.github.mineweekly.newsletter.frontmatter.value;

import java.util.Optional;
import java.util.regex.Pattern;

/** Paths and addresses as front matter may hold them. */
public final class PathSyntax {
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");
    private static final Pattern HTTP = Pattern.compile("(?i:https?)://[^/?#\\s]+([/?#]\\S*)?");

    private PathSyntax() {}

    public static boolean isHttp(String text) {
        return HTTP.matcher(text).matches();
    }

    /** Why a text is no path with {@code /}; nothing if it is one. */
    public static Optional<String> whyNoPath(String text) {
        if (text.codePoints().anyMatch(Character::isISOControl)) {
            return Optional.of("holds a control character");
        }
        if (text.startsWith("//")) {
            return Optional.of("begins with `//`");
        }
        if (SCHEME.matcher(text).matches()) {
            return Optional.of("begins with `" + text.substring(0, text.indexOf(':') + 1) + "`");
        }
        return text.indexOf('\\') >= 0 ? Optional.of("has backslashes") : Optional.empty();
    }
}
