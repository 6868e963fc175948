package io.github.mineweekly.newsletter.markdown.form;

import io.github.mineweekly.newsletter.markdown.tree.Inline;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a paragraph begins with: a link, a span or a line, after a number typed by hand, kinds in brackets, or signs such
 * as emoji.
 *
 * @param index of the first thing
 * @param numbered whether a number is before it
 */
record Lead(List<Inline> content, int index, boolean numbered) {
    private static final Pattern NUMBER = Pattern.compile("(?:[0-9]{1,3}[、.．)）]|[一二三四五六七八九十]{1,3}、)[ \u3000]*");
    private static final Pattern KIND = Pattern.compile("(?:\\[([^\\[\\]\\n]{1,12})]|【([^【】\\n]{1,12})】)[ \u3000]*");
    private static final Pattern KINDS = Pattern.compile("(?:" + KIND.pattern() + "){1,3}");

    static Lead of(List<Inline> content) {
        boolean text = content.size() > 1 && content.get(0) instanceof Inline.Text;
        String typed = text && content.get(0) instanceof Inline.Text first ? first.text() : "";
        Matcher number = NUMBER.matcher(typed);
        String rest = number.lookingAt() ? typed.substring(number.end()) : typed;
        boolean alone = rest.isEmpty() || isKinds(rest);
        boolean numbered = alone && rest.length() < typed.length();
        boolean before = numbered || (text && (isKinds(rest) || isSigns(typed)));
        return new Lead(content, before ? 1 : 0, numbered);
    }

    /** Whether there are only kinds, as {@code [文章]}, and no label, as {@code 【来源】}. */
    private static boolean isKinds(String text) {
        return KINDS.matcher(text).matches()
                && KIND.matcher(text)
                        .results()
                        .noneMatch(kind -> NoTitle.isLabel(kind.group(1) == null ? kind.group(2) : kind.group(1)));
    }

    private static boolean isSigns(String text) {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.getType(c) == Character.OTHER_SYMBOL
                        || Character.getType(c) == Character.FORMAT
                        || Character.getType(c) == Character.NON_SPACING_MARK);
    }

    /** Null where there is nothing after the number. */
    @Nullable
    Inline first() {
        return index < content.size() ? content.get(index) : null;
    }

    List<Inline> before() {
        return content.subList(0, index);
    }

    List<Inline> title() {
        return content.subList(index, index + 1);
    }

    List<Inline> after() {
        return content.subList(index + 1, content.size());
    }
}
