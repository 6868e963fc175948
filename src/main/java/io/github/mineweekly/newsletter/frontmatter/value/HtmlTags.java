package io.github.mineweekly.newsletter.frontmatter.value;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tags of HTML within a line, as in headings, and in values that other tools put into their pages as they are. */
public final class HtmlTags {
    private static final String END = "(?:\\s[^<>]*)?/?>";

    private static final String PAIRED =
            "a|abbr|b|big|center|code|em|font|i|kbd|mark|picture|s|small|span|strong|sub|sup|u";

    private static final Pattern TAG = Pattern.compile("(?i)`[^`]*+`|(?<!\\\\)(?:((?<!\\s)\\s*<(?:br|wbr)" + END
            + "\\s*)|((?<!\\s)\\s*<(?:img|source)" + END + ")|</?(" + PAIRED + ")" + END + ")");

    /** A break right after a word or a mark, and before a word, as nobody writes who writes about it. */
    private static final String BREAK = "(?<=[A-Za-z\\p{N}:：,，.。;；!！?？)）】」》”])<br\\s*/?>(?=\\s?[\\p{L}\\p{N}])(?!s\\b)";

    /** Not one that is to run a script. */
    private static final String PICTURE =
            "<img\\s(?=[^<>]*>)(?![^<>]*\\son\\w{1,20}=)[^<>]*?src\\s?=\\s?[\"'/h][^<>]*>";

    private static final Pattern MEANT =
            Pattern.compile("(?i)`[^`]*+`|(" + BREAK + "|" + PICTURE + "|<(" + PAIRED + ")" + END + "[^<>]+</\\2>)");

    private static final String BLOCK = "(?:p|div|h[1-6])";

    private static final String BLOCK_TAGS = "(?i)(?:</?" + BLOCK + END + "\\s*+)++";

    /** Blocks that are the whole value, from the first sign to the last, with no word between them. */
    private static final Pattern BLOCKS =
            Pattern.compile("(?is)(?=(<(" + BLOCK + ")" + END + ").*</\\2>\\s*+\\z)(?:(?:<"
                    + BLOCK + END + "(?:\\s*+(?=<))?+)++(?=\\S)(?:(?!</?" + BLOCK + "\\b).)++(?<=\\S)(?:</" + BLOCK
                    + ">\\s*+)++)++");

    private static final Pattern ABOUT_HTML =
            Pattern.compile("(?i)html|\\b(?:tags?|elements?|replaces?|instead|vs)\\b|标签|元素|换行|替换|代替|改成|改为");

    private static final Pattern NAME = Pattern.compile("<(/?)([A-Za-z]+)");

    private HtmlTags() {}

    /** A text as readers of the page see it, without pictures; tags in code stay. */
    public static String removed(String text) {
        Matcher blocks = BLOCKS.matcher(text);
        String inner = blocks.matches() ? text.replaceAll(BLOCK_TAGS, " ") : text;
        Set<String> paired = paired(inner);
        return TAG.matcher(inner)
                .replaceAll(found -> {
                    if (found.group(1) != null) {
                        return " ";
                    }
                    boolean removed = found.group(2) != null || paired.contains(String.valueOf(found.group(3)));
                    return removed ? "" : Matcher.quoteReplacement(found.group());
                })
                .strip();
    }

    /** The names of tags that begin and end in a text. One alone is a word, as in {@code List<B>}. */
    private static Set<String> paired(String text) {
        Set<String> begun = new HashSet<>();
        Set<String> ended = new HashSet<>();
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            (name.group(1).isEmpty() ? begun : ended).add(name.group(2));
        }
        begun.retainAll(ended);
        return begun;
    }

    /** The first tag in a value that is meant as HTML and is no word of it; empty text if there is none. */
    public static String find(String text) {
        Matcher blocks = BLOCKS.matcher(text);
        if (blocks.matches()) {
            return blocks.group(1);
        }
        if (text.indexOf('<') < 0 || ABOUT_HTML.matcher(text).find()) {
            return "";
        }
        return MEANT.matcher(text)
                .results()
                .map(meant -> meant.group(1))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }
}
