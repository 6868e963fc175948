package io.github.mineweekly.newsletter.frontmatter.value;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A list as people type it where YAML reads a text.
 *
 * @param items without the signs around them; at least one
 * @param certain whether only brackets of a list were around it; other signs may be part of the text
 */
public record ListText(List<String> items, boolean certain) {
    private static final String BRACKETS = "[【［]】］";
    private static final String QUOTES = "\"'";
    private static final String OPENING = "[【［(（<{「“‘\"'`";
    private static final String CLOSING = "]】］)）>}」”’\"'`";

    /** In the place of the {@code ;} of a character as HTML writes it. */
    private static final char END = '\uFFFF';

    private static final Pattern WORDS = Pattern.compile("[,，、;；|•\\s]+");
    private static final Pattern NAMES = Pattern.compile("[,，、;；|•]+");
    private static final Pattern TAGS = Pattern.compile(NAMES.pattern() + "|\\s+(?=[#＃])");

    /** What is left of a list that is typed with signs or numbers before its items. */
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Pd}/·*+&＆]|[0-9]{1,2}[.)]");

    /** Before a tag it is not part of it. */
    private static final Pattern HASH = Pattern.compile("^[#＃]+(?=\\.?\\p{L})");

    private static final Pattern PAIR_AFTER_WORD =
            Pattern.compile("[\\p{L}\\p{N}].*(?:\\([^()]*\\)|（[^（）]*）|<[^<>]*>|「[^「」]*」|“[^“”]*”)");

    /** What is between items, and at the ends of a list. */
    private static final String BETWEEN = ",，、;；|•";

    public ListText {
        items = List.copyOf(items);
    }

    /** What is between spaces and commas; null where the signs of an item have no counterpart. */
    public static @Nullable ListText ofWords(String text) {
        return of(text, WORDS);
    }

    /** The same, but that spaces separate only before {@code #} where there are commas or the like. */
    public static @Nullable ListText ofTags(String text) {
        ListText names = ofNames(text);
        return of(text, names != null && names.items().size() > 1 ? TAGS : WORDS);
    }

    /** What is between commas. */
    public static @Nullable ListText ofNames(String text) {
        return of(text, NAMES);
    }

    private static @Nullable ListText of(String text, Pattern separator) {
        String bare = trimmed(EscapedHtml.ended(text, END));
        boolean certain = true;
        boolean list = false;
        while (isAround(bare)) {
            boolean brackets = BRACKETS.indexOf(bare.charAt(0)) >= 0;
            certain &= brackets || (list && QUOTES.indexOf(bare.charAt(0)) >= 0);
            list |= brackets;
            bare = trimmed(bare.substring(1, bare.length() - 1));
        }
        String inner = withoutLoneBracket(bare);
        String[] parts = separator.split(inner);
        boolean several = parts.length > 1;
        List<String> items = Arrays.stream(parts)
                .map(ListText::trimmed)
                .map(part -> HASH.matcher(part).replaceFirst(""))
                .map(part -> part.replace(END, ';'))
                .map(part -> isAround(part) && QUOTES.indexOf(part.charAt(0)) >= 0
                        ? part.substring(1, part.length() - 1)
                        : part)
                .filter(part ->
                        !part.isEmpty() && !(several && NO_TEXT.matcher(part).matches()))
                .toList();
        return items.isEmpty() || items.stream().anyMatch(ListText::hasSigns) ? null : new ListText(items, certain);
    }

    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBetween(text.charAt(from))) {
            from++;
        }
        while (to > from && isBetween(text.charAt(to - 1))) {
            to--;
        }
        boolean stop = to - from > 1 && text.charAt(to - 1) == '。' && "]】］".indexOf(text.charAt(to - 2)) >= 0;
        return text.substring(from, stop ? to - 1 : to);
    }

    private static boolean isBetween(char c) {
        return BETWEEN.indexOf(c) >= 0 || Character.isWhitespace(c) || Character.isSpaceChar(c) || Invisible.is(c);
    }

    /** Whether the first sign and the last are a pair, with no counterpart of either between them. */
    private static boolean isAround(String text) {
        int last = text.length() - 1;
        if (last < 1 || !isPair(text.charAt(0), text.charAt(last))) {
            return false;
        }
        String counted = BRACKETS.indexOf(text.charAt(0)) >= 0 ? BRACKETS : "" + text.charAt(0) + text.charAt(last);
        return text.substring(1, last).chars().noneMatch(c -> counted.indexOf(c) >= 0);
    }

    private static boolean isPair(char first, char last) {
        int opening = OPENING.indexOf(first);
        return opening >= 0
                && (CLOSING.indexOf(last) == opening || (BRACKETS.indexOf(first) >= 0 && "]】］".indexOf(last) >= 0));
    }

    /** A bracket of a list that lost its counterpart. */
    private static String withoutLoneBracket(String text) {
        boolean opening = text.matches("[\\[【［][^\\[\\]【】［］]*");
        boolean closing = text.matches("[^\\[\\]【】［］]*[]】］]");
        return opening ? text.substring(1) : closing ? text.substring(0, text.length() - 1) : text;
    }

    /** Quotes and brackets at an end of an item, as in {@code “[java}; those of {@code f(x)} are a pair. */
    private static boolean hasSigns(String item) {
        char first = item.charAt(0);
        char last = item.charAt(item.length() - 1);
        boolean pair = PAIR_AFTER_WORD.matcher(item).matches();
        return OPENING.indexOf(first) >= 0 || (CLOSING.indexOf(last) >= 0 && !pair);
    }
}
