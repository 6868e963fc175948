package io.github.mineweekly.newsletter.markdown.form;

import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.PlainText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a paragraph begins with: a link, a span or a line, after a number typed by hand, kinds in brackets, a day, or
 * signs such as emoji.
 *
 * @param index of the first thing
 * @param numbered whether a number is before it
 */
record Lead(List<Inline> content, int index, boolean numbered) {
    private static final Pattern NUMBER = Pattern.compile("(?:[0-9]{1,3}[、.．)）]|[一二三四五六七八九十]{1,3}、)[ \u3000]*");

    static Lead of(List<Inline> content) {
        boolean text = content.size() > 1 && content.get(0) instanceof Inline.Text;
        String typed = text && content.get(0) instanceof Inline.Text first ? first.text() : "";
        Matcher number = NUMBER.matcher(typed);
        String rest = number.lookingAt() ? typed.substring(number.end()) : typed;
        boolean alone = rest.isEmpty() || LeadKind.is(rest);
        boolean numbered = alone && rest.length() < typed.length();
        boolean before = numbered || (text && (LeadKind.is(rest) || isSigns(typed)));
        Lead lead = new Lead(content, before ? 1 : 0, numbered);
        boolean kind = lead.kind() > 0 && LeadKind.is(PlainText.of(lead.title()));
        return kind ? lead.afterKind() : lead;
    }

    /** The same with a word before its link passed over, if there is one. */
    Lead afterKind() {
        return new Lead(content, index + kind(), numbered);
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

    /** How many inlines are a word before a link. */
    int kind() {
        return LeadKind.length(content.subList(index, content.size()));
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
