package io.github.mineweekly.newsletter.text;

import java.net.IDN;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses as text: their scheme, host and path. */
public final class WebAddress {
    /** How names of pictures end that browsers show, as a part of a regular expression. */
    public static final String PICTURE_ENDINGS = "(?i:png|jpe?g|gif|webp|svg|avif)";

    private static final Set<String> ALLOWED = Set.of("http", "https", "mailto", "tel");
    private static final Pattern PICTURE =
            Pattern.compile("data:image/(?:png|jpeg|gif|webp)[;,]", Pattern.CASE_INSENSITIVE);

    private static final Pattern NOWHERE =
            Pattern.compile("\\?[?#]*|(?:https?:/*|//|mailto:|tel:)[?#]*", Pattern.CASE_INSENSITIVE);

    /** A host that is written as the name system has it: labels of at most 63 letters. */
    private static final Pattern PLAIN_HOST =
            Pattern.compile("(?:[a-z0-9_-]{1,63}\\.)*+[a-z0-9_-]{1,63}", Pattern.CASE_INSENSITIVE);

    /** With a host that is not in ASCII. */
    private static final Pattern AUTHORITY = Pattern.compile(
            "((?:(?i:https?):)?//(?:[^/?#@]{0,200}@)?)(?=[^/?#:]{0,900}[%\\x80-\\x{10FFFF}])([^/?#:\\\\]{1,900})");

    private static final Pattern OTHERWISE_IN_ASCII = Pattern.compile("[ßς\\x{200C}\\x{200D}\\s%\\[\\]|\\p{Cntrl}]");

    private static final Pattern DEFAULT_PORT =
            Pattern.compile("(?i)^http(?:://([^/?#:]++):80|s://([^/?#:]++):443)(?=[/?#]|$)");

    private WebAddress() {}

    /** The scheme in lower case, or empty. Spaces and control characters, which browsers skip, do not hide it. */
    public static String scheme(String url) {
        StringBuilder scheme = new StringBuilder();
        int colon = url.indexOf(':');
        for (int i = 0; i < colon; i++) {
            char c = url.charAt(i);
            boolean skipped = c <= ' ' || Character.isISOControl(c);
            boolean first = scheme.isEmpty() && Characters.isAsciiLetter(c);
            boolean later = !scheme.isEmpty() && (Characters.isAsciiAlphanumeric(c) || "+-.".indexOf(c) >= 0);
            if (first || later) {
                scheme.append(c);
            } else if (!skipped) {
                return "";
            }
        }
        return scheme.toString().toLowerCase(Locale.ROOT);
    }

    /** Whether a link may lead there: http, https, mailto, tel, or no scheme. */
    public static boolean isAllowed(String url) {
        String scheme = scheme(url);
        return scheme.isEmpty() || ALLOWED.contains(scheme);
    }

    /** An address as browsers read it in HTML: without spaces around it, and without line breaks and tabs in it. */
    public static String trimmed(String typed) {
        String url = typed.trim();
        return url.chars().anyMatch(c -> c < ' ') ? url.replaceAll("[\\t\\n\\r]", "") : url;
    }

    /** An address as readers write it down: of a mailbox without its scheme, and with letters of any script. */
    public static String readable(String url) {
        boolean mailbox = scheme(url).equals("mailto") && url.indexOf('@') > 0 && url.indexOf('?') < 0;
        return mailbox ? UrlEncoding.withLetters(url.substring(url.indexOf(':') + 1)) : url;
    }

    /** A web address as it is read and not followed: its host, and letters that are escapes, in their script. */
    public static String shown(String url) {
        int authority = url.indexOf("//") + 2;
        int end = hostEnd(url, authority);
        int host = Math.max(authority, url.lastIndexOf('@', end - 1) + 1);
        end = host + withoutPort(url.substring(host, end)).length();
        return UrlEncoding.withLetters(
                url.substring(0, host) + inScript(url.substring(host, end)) + url.substring(end));
    }

    /** Whether the address is itself a picture of a kind that cannot hold a program. */
    public static boolean isPicture(String url) {
        return PICTURE.matcher(url).lookingAt();
    }

    /** Whether the address names another site, with its scheme or without. */
    public static boolean isWeb(String url) {
        return isHttp(url) || url.startsWith("//");
    }

    /** Whether the address names another site; without a scheme, its host has a dot: {@code //example.org/}. */
    public static boolean isSite(String url) {
        return isHttp(url) || (isWeb(url) && host(url).indexOf('.') > 0);
    }

    /** A web address as it is read where there is no page: with a scheme, and with its host in ASCII. */
    public static String outsidePages(String url) {
        return withAsciiHost(isSite(url) && !isHttp(url) ? "https:" + url : url);
    }

    /** Whether the address begins with {@code http:} or {@code https:}. */
    public static boolean isHttp(String url) {
        String scheme = scheme(url);
        return scheme.equals("http") || scheme.equals("https");
    }

    /** Whether the address is one of http or https with a host, and without spaces and control characters. */
    public static boolean isComplete(String url) {
        int host = scheme(url).length() + "://".length();
        return isHttp(url)
                && url.startsWith("://", host - "://".length())
                && host < url.length()
                && "/?#".indexOf(url.charAt(host)) < 0
                && url.chars().allMatch(c -> c > ' ');
    }

    /** Whether it is empty, or nothing but a scheme and signs. {@code .}, {@code /} and {@code #} lead somewhere. */
    public static boolean leadsNowhere(String url) {
        return url.isBlank() || NOWHERE.matcher(trimmed(url)).matches();
    }

    /** The host of a web address as readers know it: without {@code www.} and port, in lower case, in its script. */
    public static String host(String url) {
        int start = url.indexOf("//");
        if (start < 0) {
            return "";
        }
        String authority = UrlEncoding.withLetters(url.substring(start + 2, hostEnd(url, start + 2)));
        String host =
                withoutPort(authority.substring(authority.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT));
        return inScript(host.startsWith("www.") ? host.substring(4) : host);
    }

    private static int hostEnd(String url, int start) {
        int end = start;
        while (end < url.length() && "/?#\\".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static String inScript(String host) {
        return host.contains("xn--") ? IDN.toUnicode(host, IDN.ALLOW_UNASSIGNED) : host;
    }

    private static String withoutPort(String authority) {
        int end = authority.length();
        while (end > 0 && Characters.isAsciiDigit(authority.charAt(end - 1))) {
            end--;
        }
        return end > 0 && authority.charAt(end - 1) == ':' ? authority.substring(0, end - 1) : authority;
    }

    /** The path of a web address, with its leading slash, or empty. */
    public static String path(String url) {
        String bare = withoutSuffix(url);
        int start = bare.indexOf("//");
        int slash = start < 0 ? -1 : bare.indexOf('/', start + 2);
        return slash < 0 ? "" : bare.substring(slash);
    }

    /**
     * A web address with its host as the name system knows it, since programs other than browsers look up no other.
     * One with a letter that the older rules of the JDK's class read as others, as {@code ß}, stays.
     */
    public static String withAsciiHost(String url) {
        Matcher parts = AUTHORITY.matcher(url);
        if (!parts.lookingAt()) {
            return url;
        }
        String name = UrlEncoding.decode(parts.group(2));
        String host = OTHERWISE_IN_ASCII.matcher(name).find() ? "" : asciiHost(name);
        return host.isEmpty() ? url : parts.group(1) + host + url.substring(parts.end());
    }

    /** A host as the name system knows it, in lower case; empty if it cannot be one. */
    public static String asciiHost(String host) {
        // The tables of the class below take longer to load than a small newsletter to read.
        if (PLAIN_HOST.matcher(host).matches()) {
            return host.toLowerCase(Locale.ROOT);
        }
        try {
            return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** Whether a picture is for dark colours only, as GitHub has it. Where there is only one, it is the light one. */
    public static boolean isForDark(String picture) {
        return picture.endsWith("#gh-dark-mode-only");
    }

    /**
     * What follows the address of a folder; null if an address is not below it. Upper and lower case count in a path,
     * and not in a host. The folder itself may be without its last slash.
     *
     * @param folder with its last slash, and without its scheme, as {@code typed}
     */
    public static @Nullable String below(String folder, String typed) {
        String place = withoutSuffix(typed) + "/";
        String address = place.length() == folder.length() ? place + typed.substring(place.length() - 1) : typed;
        int host = Math.max(0, folder.indexOf('/', 2));
        boolean isBelow =
                address.regionMatches(true, 0, folder, 0, host) && address.startsWith(folder.substring(host), host);
        return isBelow ? address.substring(folder.length()) : null;
    }

    /** Whether the address of a folder, as {@link #below} takes it, is that of a whole host. */
    public static boolean isWholeHost(String folder) {
        return folder.indexOf('/', 2) == folder.length() - 1;
    }

    /** An address without its scheme and without the port that the scheme implies, with its host in ASCII. */
    public static String withoutScheme(String url) {
        String plain = DEFAULT_PORT.matcher(withAsciiHost(url)).replaceFirst("//$1$2");
        return plain.substring(Math.max(0, plain.indexOf("//")));
    }

    public static String withoutSuffix(String url) {
        int end = 0;
        while (end < url.length() && url.charAt(end) != '?' && url.charAt(end) != '#') {
            end++;
        }
        return url.substring(0, end);
    }
}
