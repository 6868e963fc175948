package io.github.mineweekly.newsletter.text;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Text as HTML. */
public final class HtmlEscape {
    private static final String REPLACEMENT = "\uFFFD";

    /** A reference by number, which HTML reads without its semicolon too. */
    private static final Pattern REFERENCE = Pattern.compile(
            "&#(?:[xX](?=[0-9a-fA-F])0*+([0-9a-fA-F]{0,6}+)(?![0-9a-fA-F])|(?=[0-9])0*+([0-9]{0,7}+)(?![0-9]));?+");

    private HtmlEscape() {}

    /** The references in HTML to characters that no page can hold; those of 128 to 159 are to others in HTML. */
    public static Stream<MatchResult> forbidden(String html) {
        return html.contains("&#") ? REFERENCE.matcher(html).results().filter(HtmlEscape::isForbidden) : Stream.empty();
    }

    private static boolean isForbidden(MatchResult reference) {
        boolean hex = reference.group(1) != null;
        int code = Integer.parseInt("0" + reference.group(hex ? 1 : 2), hex ? 16 : 10);
        boolean half = code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
        return half || ((code < 0x80 || code > 0x9F) && Characters.isForbidden(code));
    }

    /** HTML with U+FFFD in place of such references. */
    public static String withoutForbidden(String html) {
        return html.contains("&#")
                ? REFERENCE
                        .matcher(html)
                        .replaceAll(it -> isForbidden(it) ? REPLACEMENT : Matcher.quoteReplacement(it.group()))
                : html;
    }

    /** For a place between tags or between quotation marks. */
    public static String html(String text) {
        return escape(text, "&quot;", false);
    }

    /** For a place between tags, where a quotation mark is none of the language. */
    public static String text(String text) {
        return escape(text, "\"", false);
    }

    /**
     * For any place of a template, whichever quotation marks its author put around it, or none; also where the result
     * is itself a template of another program, as a mail is of the service that sends it.
     */
    public static String anywhere(String text) {
        return escape(text, "&quot;", true);
    }

    /** Most texts have nothing to escape, and what is between two escapes is long: it is copied at once. */
    private static String escape(String text, String quote, boolean anywhere) {
        StringBuilder out = null;
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            String escaped = escaped(text, i, quote, anywhere);
            if (escaped != null) {
                out = out == null ? new StringBuilder(text.length() + escaped.length()) : out;
                out.append(text, done, i).append(escaped);
                done = i + 1;
            }
        }
        return out == null ? text : out.append(text, done, text.length()).toString();
    }

    private static @Nullable String escaped(String text, int at, String quote, boolean anywhere) {
        return switch (text.charAt(at)) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> quote;
            case 0 -> REPLACEMENT;
            case '\'' -> anywhere ? "&#39;" : null;
            case '`' -> anywhere ? "&#x60;" : null;
            case '=' -> anywhere ? "&#x3D;" : null;
            case '{' -> anywhere ? "&#x7B;" : null;
            case '|' -> anywhere && at > 0 && text.charAt(at - 1) == '*' ? "&#x7C;" : null;
            default -> null;
        };
    }
}
