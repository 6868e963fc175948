package io.github.mineweekly.newsletter.frontmatter.value;

import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.Optional;

/** Paths and addresses as front matter may hold them. */
public final class PathSyntax {
    private PathSyntax() {}

    /** Why a text is not a path with {@code /}; nothing if it is one. */
    public static Optional<String> whyNoPath(String text) {
        if (text.codePoints().anyMatch(Character::isISOControl)) {
            return Optional.of("holds a control character");
        }
        if (text.startsWith("//")) {
            return Optional.of("begins with `//`");
        }
        String scheme = WebAddress.scheme(text);
        if (!scheme.isEmpty() && text.charAt(scheme.length()) == ':') {
            return Optional.of("begins with `" + text.substring(0, scheme.length() + 1) + "`");
        }
        return text.indexOf('\\') >= 0 ? Optional.of("has backslashes") : Optional.empty();
    }
}
