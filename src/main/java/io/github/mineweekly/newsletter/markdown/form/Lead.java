package io.github.mineweekly.newsletter.markdown.form;

import io.github.mineweekly.newsletter.markdown.tree.Inline;
import java.util.List;
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
    private static final String KINDS = "(?:(?:\\[[^\\[\\]\\n]{1,12}]|【[^【】\\n]{1,12}】)[ \u3000]*)";
    private static final Pattern NUMBER =
            Pattern.compile("(?:[0-9]{1,3}[、.．)）]|[一二三四五六七八九十]{1,3}、)[ \u3000]*" + KINDS + "{0,3}");
    private static final Pattern KINDS_ALONE = Pattern.compile(KINDS + "{1,3}");

    static Lead of(List<Inline> content) {
        boolean text = content.size() > 1 && content.get(0) instanceof Inline.Text;
        String typed = text && content.get(0) instanceof Inline.Text first ? first.text() : "";
        boolean number = NUMBER.matcher(typed).matches();
        boolean before = number || KINDS_ALONE.matcher(typed).matches() || (text && isSigns(typed));
        return new Lead(content, before ? 1 : 0, number);
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
