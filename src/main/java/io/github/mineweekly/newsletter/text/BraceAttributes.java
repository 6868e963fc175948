package io.github.mineweekly.newsletter.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Attributes in braces after a link, an image or a heading's text, as VitePress has them: {@code {.wide width=300}}.
 */
public final class BraceAttributes {
    private static final int LONGEST = 200;
    /** The form of one, without braces. */
    public static final String ATTRIBUTE =
            "(?:[.#][\\w\\p{L}-]++|[A-Za-z][\\w:-]*+=(?:\"[^\"{}]*+\"|'[^'{}]*+'|[^\\s\"'{}]++))";

    private static final Pattern ATTRIBUTES = Pattern.compile(braces(ATTRIBUTE));

    /** A class that reads as a file's name or a platform's is text, and so is an attribute that HTML does not know. */
    private static final String LIKELY =
            "(?:#[\\w\\p{L}-]++|\\.(?!(?:git\\w*|env|\\w{2,20}rc|\\w{1,20}ignore|editorconfig|htaccess|(?i:net)|DS_Store)[ \\t}])"
                    + "[\\w\\p{L}-]++|(?:id|class|style|target|rel|title|lang|dir|name|width|height|align|role|tabindex"
                    + "|translate|(?:data|aria|v)-[\\w-]++)=(?:\"[^\"{}]*+\"|'[^'{}]*+'|[^\\s\"'{},]++))";

    private static final String MEANT = braces(LIKELY);

    private static final Pattern LIKELY_ONES = Pattern.compile(MEANT);

    /** The form of those that begin with a class or an id; the name after its sign is not a keyword of a template. */
    public static final String NAMED = "(?=\\{[ \\t]{0,3}(?!#(?:if|each|await|key|snippet)\\b)[.#][a-zA-Z])" + MEANT;

    /** The form of attributes after a colon, as kramdown has them. */
    public static final String OF_KRAMDOWN = "\\{:[ \\t]*+(?:[.#][a-zA-Z_][\\w-]*|[\\w-]{1,40}=[\"'\\w])[^{}]{0,200}}";

    private static final Pattern LINE = Pattern.compile("[ \\t]*+(?:" + OF_KRAMDOWN + "|" + NAMED + ")[ \\t]*+");

    private BraceAttributes() {}

    private static String braces(String attribute) {
        return "\\{[ \\t]*+" + attribute + "(?:[ \\t]++" + attribute + ")*+[ \\t]*+}";
    }

    /** Whether attributes, with their braces, are any that an author means as such. */
    public static boolean areMeant(String braces) {
        return LIKELY_ONES.matcher(braces).matches();
    }

    /** Whether a line is nothing but attributes of another tool. */
    public static boolean areLine(String line) {
        return LINE.matcher(line).matches();
    }

    /** Where the attributes that begin at an offset end; the offset itself if none do. */
    public static int end(String text, int start) {
        if (start >= text.length() || text.charAt(start) != '{') {
            return start;
        }
        Matcher attributes = ATTRIBUTES.matcher(text).region(start, Math.min(text.length(), start + LONGEST));
        return attributes.lookingAt() ? attributes.end() : start;
    }
}
