package io.github.mineweekly.newsletter.markdown.form;

import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a paragraph begins with: a link, a span or a line, after a number typed by hand, kinds in brackets, a day, the
 * mark that opens a Chinese title, or signs such as emoji.
 *
 * @param index of the first thing
 * @param numbered whether a number is before it
 */
record Lead(List<Inline> content, int index, boolean numbered) {
    private static final Pattern NUMBER =
            Pattern.compile("(?:[0-9０-９]{1,3}[、.．)）]|[①-⑳][、.．]?|[一二三四五六七八九十]{1,3}、)[ \u3000]*");

    private static final Pattern DIGIT = Pattern.compile("[0-9０-９]");

    /** Around titles: {@code 《[Title](…)》}. */
    private static final String MARKS = "《》「」『』";

    private static final String COLONS = ":：";

    /** Typed by hand before an entry. */
    private static final String BULLETS = "•·・‣※";

    static Lead of(List<Inline> content) {
        boolean text = content.size() > 1 && content.get(0) instanceof Inline.Text;
        String typed = text && content.get(0) instanceof Inline.Text first ? first.text() : "";
        Matcher number = NUMBER.matcher(typed);
        String rest = number.lookingAt() ? typed.substring(number.end()) : typed;
        boolean alone = rest.isEmpty() || LeadKind.is(rest) || isMark(rest, content, 1);
        boolean numbered = alone && rest.length() < typed.length();
        boolean before = numbered || (text && (LeadKind.is(rest) || isMark(rest, content, 1) || isSigns(typed)));
        Lead lead = new Lead(content, before ? 1 : 0, numbered);
        boolean kind = lead.kind() > 0 && LeadKind.is(PlainText.of(lead.title()));
        return kind ? lead.afterKind() : lead;
    }

    /** How long a number typed by hand is that a text begins with, with what is after it; 0 if it begins with none. */
    static int numberLength(String text) {
        Matcher number = NUMBER.matcher(text);
        boolean version = number.lookingAt()
                && DIGIT.matcher(text).region(number.end(), text.length()).lookingAt();
        return number.lookingAt() && !version ? number.end() : 0;
    }

    /** The same with a word before its link passed over, if there is one. */
    Lead afterKind() {
        return new Lead(content, index + kind(), numbered);
    }

    /** Whether a text opens a title that the link at an index is the whole of. */
    private static boolean isMark(String text, List<Inline> content, int link) {
        int mark = text.length() == 1 ? MARKS.indexOf(text) : -1;
        return mark >= 0
                && mark % 2 == 0
                && content.size() > link + 1
                && content.get(link) instanceof Inline.Link
                && content.get(link + 1) instanceof Inline.Text next
                && next.text().charAt(0) == MARKS.charAt(mark + 1);
    }

    /** Whether its link is a title in marks. */
    boolean isMarked() {
        String before = index > 0 && content.get(index - 1) instanceof Inline.Text text ? text.text() : "";
        return !before.isEmpty() && isMark(before.substring(before.length() - 1), content, index);
    }

    /** Whether a title in marks ends its line, or a colon follows it; else it may begin a sentence, as of a book. */
    boolean isMarkedApart() {
        String after = ((Inline.Text) after().get(0)).text();
        return after.length() > 1 ? COLONS.indexOf(after.charAt(1)) >= 0 : after().size() == 1 || endsLine();
    }

    /** Whether its title, perhaps in marks, is on a line of its own above others. */
    boolean endsLine() {
        int marks = isMarked() && PlainText.of(after().get(0)).length() == 1 ? 1 : 0;
        return after().size() > marks && after().get(marks) instanceof Inline.LineBreak;
    }

    /** The same with the marks around a title as inlines of their own. */
    Lead withMarksApart() {
        List<Inline> apart = new ArrayList<>(content.subList(0, index - 1));
        String before = ((Inline.Text) content.get(index - 1)).text();
        String after = ((Inline.Text) after().get(0)).text();
        if (before.length() > 1) {
            apart.add(new Inline.Text(before.substring(0, before.length() - 1)));
        }
        apart.add(new Inline.Text(before.substring(before.length() - 1)));
        int title = apart.size();
        apart.addAll(title());
        apart.add(new Inline.Text(after.substring(0, 1)));
        if (after.length() > 1) {
            apart.add(new Inline.Text(after.substring(1)));
        }
        apart.addAll(after().subList(1, after().size()));
        return new Lead(apart, title, numbered);
    }

    /** What is said after the title, without the mark that closes it. */
    String said() {
        return PlainText.of(after()).substring(isMarked() ? 1 : 0);
    }

    private static boolean isSigns(String text) {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || BULLETS.indexOf(c) >= 0
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
