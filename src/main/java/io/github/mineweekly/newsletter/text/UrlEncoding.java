package io.github.mineweekly.newsletter.text;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Percent-encoding of addresses and paths, in UTF-8. */
public final class UrlEncoding {
    private static final String SAFE = ";/?:@&=+$,-_.!~*'()#%";
    private static final String PLAIN = "/-_.";
    private static final String FILLERS = "\u115F\u1160\u3164\uFFA0";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /** The beginning of an address whose host is an address of IPv6, the only place where brackets stay. */
    private static final Pattern IN_BRACKETS =
            Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]{0,30}:)?//\\[[0-9A-Fa-f:.]{2,45}]");

    private static final Pattern ENCODED = Pattern.compile("(?:%[89A-Fa-f][0-9A-Fa-f])++");

    private UrlEncoding() {}

    /** Encodes what an address may not hold; escapes that are there stay. */
    public static String address(String url) {
        Matcher brackets = IN_BRACKETS.matcher(url);
        int i = brackets.lookingAt() ? brackets.end() : 0;
        StringBuilder out = new StringBuilder(url.length() + 16).append(url, 0, i);
        while (i < url.length()) {
            int codePoint = url.codePointAt(i);
            boolean escape = codePoint != '%' || isEscape(url, i);
            if (Characters.isAsciiAlphanumeric(codePoint) || (SAFE.indexOf(codePoint) >= 0 && escape)) {
                out.appendCodePoint(codePoint);
            } else {
                encode(codePoint, out);
            }
            i += Character.charCount(codePoint);
        }
        return out.toString();
    }

    /**
     * A path with {@code /} as a relative address. Everything but letters, digits and {@code -_.} is encoded, so that
     * no part of it reads as a scheme, a query or a fragment.
     */
    public static String path(String path) {
        return encoded(path, false);
    }

    /**
     * An id as the fragment of an address on a page, where letters of any script may stay as they are: encoded, a Han
     * character takes nine bytes in place of three. For programs, of which some take only ASCII, there is
     * {@link #path}.
     */
    public static String fragment(String id) {
        return encoded(id, true);
    }

    /** The text that was encoded; as it is if an escape is malformed. */
    public static String decode(String escaped) {
        if (escaped.indexOf('%') < 0) {
            return escaped;
        }
        try {
            return URLDecoder.decode(escaped.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return escaped;
        }
    }

    /** An address as browsers show it: with letters of any script. What decodes to anything else stays as typed. */
    public static String withLetters(String url) {
        return url.indexOf('%') < 0 ? url : ENCODED.matcher(url).replaceAll(run -> letters(run.group()));
    }

    private static String letters(String encoded) {
        String decoded = decode(encoded);
        return decoded.codePoints().allMatch(Character::isLetterOrDigit) ? decoded : encoded;
    }

    private static String encoded(String text, boolean letters) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        int codePoint;
        for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(i);
            if (Characters.isAsciiAlphanumeric(codePoint)
                    || PLAIN.indexOf(codePoint) >= 0
                    || (letters && codePoint >= 0x80 && isSeenLetter(codePoint))) {
                out.appendCodePoint(codePoint);
            } else {
                encode(codePoint, out);
            }
        }
        return out.toString();
    }

    /** A filler of Hangul is a letter too, and shows nothing. */
    private static boolean isSeenLetter(int codePoint) {
        return Character.isLetter(codePoint) && FILLERS.indexOf(codePoint) < 0;
    }

    private static void encode(int codePoint, StringBuilder out) {
        boolean surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
        String shown = surrogate ? "\uFFFD" : Character.toString(codePoint);
        for (byte b : shown.getBytes(StandardCharsets.UTF_8)) {
            out.append('%').append(HEX.toHexDigits(b));
        }
    }

    private static boolean isEscape(String url, int i) {
        return i + 2 < url.length()
                && Character.digit(url.charAt(i + 1), 16) >= 0
                && Character.digit(url.charAt(i + 2), 16) >= 0;
    }
}
