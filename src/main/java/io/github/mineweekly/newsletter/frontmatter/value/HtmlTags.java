package io.github.mineweekly.newsletter.frontmatter.value;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tags of HTML within a line, as in headings, and in values that other tools put into their pages as they are. */
public final class HtmlTags {
    private static final String END = "(?:\\s[^<>]*)?/?>";

    private static final String PAIRED =
            "a|abbr|b|big|center|code|em|font|i|kbd|mark|picture|s|small|span|strong|sub|sup|u";

    private static final Pattern TAG = Pattern.compile("(?i)`[^`]*+`|(?<!\\\\)(?:((?<!\\s)\\s*<(?:br|wbr)" + END
            + "\\s*)|((?<!\\s)\\s*<(?:img|source)" + END + ")|</?(" + PAIRED + ")" + END + ")");

    /** A break between words without a space around it, as nobody writes who writes about it. */
    private static final String BREAK =
            "(?<=[\\p{L}\\p{N}:：,，.。;；!！?？)）】」》”])<br\\s*/?>(?!-)|<br\\s*/?>(?=[\\p{L}\\p{N}])";

    private static final Pattern MEANT = Pattern.compile("(?i)`[^`]*+`|(" + BREAK
            + "|<img\\s(?=[^<>]*>)[^<>]*?src\\s*+=[^<>]*>" + "|<(" + PAIRED + ")" + END + "[^<>]+</\\2>)");

    private static final Pattern ABOUT_HTML = Pattern.compile("(?i)html|\\btags?\\b|\\belements?\\b|标签|元素|换行");

    private HtmlTags() {}

    /** A text as readers of the page see it, without pictures; tags in code stay. */
    public static String removed(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return TAG.matcher(text)
                .replaceAll(found -> {
                    if (found.group(1) != null) {
                        return " ";
                    }
                    boolean removed =
                            found.group(2) != null || (found.group(3) != null && isPaired(found.group(3), lower));
                    return removed ? "" : Matcher.quoteReplacement(found.group());
                })
                .strip();
    }

    /** One alone is a word, as in {@code List<B>}. */
    private static boolean isPaired(String name, String lower) {
        String tag = name.toLowerCase(Locale.ROOT);
        return lower.contains("<" + tag) && lower.contains("</" + tag);
    }

    /** The first tag in a value that is meant as HTML and is no word of it; empty text if there is none. */
    public static String find(String text) {
        Matcher meant = MEANT.matcher(text);
        while (text.indexOf('<') >= 0 && !ABOUT_HTML.matcher(text).find() && meant.find()) {
            if (meant.group(1) != null) {
                return meant.group(1);
            }
        }
        return "";
    }
}
