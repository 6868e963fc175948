package io.github.mineweekly.newsletter.text;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Addresses as text: their scheme and host, and their escaping. */
public final class WebAddress {
    private static final Set<String> ALLOWED = Set.of("http", "https", "mailto", "tel");
    private static final Pattern PICTURE =
            Pattern.compile("data:image/(?:png|jpeg|gif|webp)[;,]", Pattern.CASE_INSENSITIVE);
    private static final String SAFE = ";/?:@&=+$,-_.!~*'()#%";
    private static final String HEX = "0123456789ABCDEF";

    private WebAddress() {}

    /** The scheme in lower case, or empty. Blanks and control characters, which browsers skip, do not hide it. */
    public static String scheme(String url) {
        StringBuilder scheme = new StringBuilder();
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            if (c == ':') {
                return scheme.toString().toLowerCase(Locale.ROOT);
            }
            boolean skipped = c <= ' ' || Character.isISOControl(c);
            boolean first = scheme.isEmpty() && Characters.isAsciiLetter(c);
            boolean later = !scheme.isEmpty() && (Characters.isAsciiAlphanumeric(c) || "+-.".indexOf(c) >= 0);
            if (first || later) {
                scheme.append(c);
            } else if (!skipped) {
                return "";
            }
        }
        return "";
    }

    /** Whether a link may lead there: http, https, mailto, tel, or no scheme. */
    public static boolean isAllowed(String url) {
        String scheme = scheme(url);
        return scheme.isEmpty() || ALLOWED.contains(scheme);
    }

    /** Whether the address is itself a picture of a kind that cannot hold a program. */
    public static boolean isPicture(String url) {
        return PICTURE.matcher(url).lookingAt();
    }

    /** Whether the address names another site. */
    public static boolean isWeb(String url) {
        String scheme = scheme(url);
        return scheme.equals("http") || scheme.equals("https") || url.startsWith("//");
    }

    /** The host of a web address without {@code www.} and port, in lower case. */
    public static String host(String url) {
        int start = url.indexOf("//");
        if (start < 0) {
            return "";
        }
        int end = start + 2;
        while (end < url.length() && "/?#\\".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        String authority = url.substring(start + 2, end).toLowerCase(Locale.ROOT);
        String host = authority.substring(authority.lastIndexOf('@') + 1).replaceFirst(":\\d*$", "");
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /** The path of a web address, with its leading slash, or empty. */
    public static String path(String url) {
        int start = url.indexOf("//");
        int slash = start < 0 ? -1 : url.indexOf('/', start + 2);
        return slash < 0 ? "" : withoutSuffix(url.substring(slash));
    }

    public static String withoutSuffix(String url) {
        int end = 0;
        while (end < url.length() && url.charAt(end) != '?' && url.charAt(end) != '#') {
            end++;
        }
        return url.substring(0, end);
    }

    /** Percent-encodes what an address may not hold; escapes that are there stay. */
    public static String encode(String url) {
        StringBuilder out = new StringBuilder(url.length() + 16);
        int i = 0;
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

    /** The text behind the escapes; as it is if they are malformed. */
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

    private static void encode(int codePoint, StringBuilder out) {
        boolean surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
        String text = Character.toString(surrogate ? 0xFFFD : codePoint);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            out.append('%').append(HEX.charAt((b >> 4) & 15)).append(HEX.charAt(b & 15));
        }
    }

    private static boolean isEscape(String url, int i) {
        return i + 2 < url.length()
                && Character.digit(url.charAt(i + 1), 16) >= 0
                && Character.digit(url.charAt(i + 2), 16) >= 0;
    }
}
