package io.github.mineweekly.newsletter.frontmatter.value;

import io.github.mineweekly.newsletter.text.Resource;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters as HTML and feeds write them, by name or number. Between backquotes they are meant as typed. */
public final class EscapedHtml {
    private static final Map<String, String> NAMED = Resource.words("frontmatter/html-references.txt");

    private static final Pattern REFERENCE = Pattern.compile(
            "(?<!`)&(?:#(\\d{2,5})|#[xX]([0-9a-fA-F]{2,4})|(" + String.join("|", NAMED.keySet()) + "));(?!`)");

    private EscapedHtml() {}

    /** The first of them in a text, or empty text. */
    public static String find(String text) {
        Matcher reference = REFERENCE.matcher(text);
        return reference.find() ? reference.group() : "";
    }

    /** The text with another sign at the end of each, in a place of which {@code ;} would be a separator. */
    static String ended(String text, char sign) {
        return REFERENCE
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group().substring(0, found.group().length() - 1) + sign));
    }

    /** The text with the characters that are meant. */
    public static String unescaped(String text) {
        return REFERENCE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found)));
    }

    private static String character(MatchResult found) {
        if (found.group(3) != null) {
            return NAMED.getOrDefault(found.group(3), found.group());
        }
        int code = found.group(1) != null ? Integer.parseInt(found.group(1)) : Integer.parseInt(found.group(2), 16);
        boolean shown = Character.isDefined(code) && !Character.isISOControl(code) && !Invisible.is(code);
        boolean surrogate = code <= Character.MAX_VALUE && Character.isSurrogate((char) code);
        return shown && !surrogate ? Character.toString(code) : found.group();
    }
}
