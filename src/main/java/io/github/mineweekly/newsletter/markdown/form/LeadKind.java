package io.github.mineweekly.newsletter.markdown.form;

import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.PlainText;
import io.github.mineweekly.newsletter.text.MonthName;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What is before a title and only says of what kind or of what day it is: {@code [Video]}, {@code June 20:}. */
final class LeadKind {
    private static final String COLONS = ":：";
    private static final String BLANK = "[ \u3000]*";
    private static final Pattern IN_BRACKETS = Pattern.compile(
            "(?:\\[[^\\[\\]\\n]{1,12}]|【[^【】\\n]{1,12}】|(?![(（][a-zA-Z]?[)）])[(（]\\p{L}[^()（）\\n]{0,11}[)）])" + BLANK);
    private static final Pattern SEVERAL = Pattern.compile("(?:" + IN_BRACKETS.pattern() + "){1,3}");
    private static final String MONTH = MonthName.pattern() + "\\.?";
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
    private static final String TO = " ?[–—~～至到-] ?";
    private static final Pattern DATE = Pattern.compile(
            ("(?:\\d{4}([-/.])\\d{1,2}\\1\\d{1,2}|(?:\\d{4} ?年 ?)?\\d{1,2} ?月 ?\\d{1,2} ?[日号]"
                                    + "(?:TO(?:\\d{1,2} ?月 ?)?\\d{1,2} ?[日号])?"
                                    + "|(?:MONTH DAY(?:TO(?:MONTH )?DAY)?|(?:DAY(?: MONTH)?TO)?DAY MONTH)(?:,? \\d{4})?)")
                            .replace("TO", TO)
                            .replace("MONTH", MONTH)
                            .replace("DAY", DAY)
                    + BLANK + "(?:[:：|–—-]" + BLANK + ")?",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 20;
    private static final int SERIES = 2;

    private LeadKind() {}

    /** Whether a text is kinds in brackets, and no label as {@code 【来源】}, or a day. */
    static boolean is(String text) {
        return DATE.matcher(text).matches()
                || (SEVERAL.matcher(text).matches()
                        && IN_BRACKETS
                                .matcher(text)
                                .results()
                                .noneMatch(kind -> NoTitle.isLabel(inside(kind.group()))));
    }

    private static String inside(String brackets) {
        String text = brackets.strip();
        return text.substring(1, text.length() - 1);
    }

    /**
     * What a paragraph begins with if a link to another site comes next: a word in bold, code, or a word and a colon.
     *
     * @return how many inlines it has; 0 if it begins otherwise
     */
    static int length(List<Inline> content) {
        Inline first = content.isEmpty() ? null : content.get(0);
        boolean set = first instanceof Inline.Code || (first instanceof Inline.MarkedSpan span && isBold(span));
        boolean gap = set && content.size() > 1 && content.get(1) instanceof Inline.Text text && isGap(text.text());
        int length = gap ? 2 : 1;
        boolean link = content.size() > length
                && content.get(length) instanceof Inline.Link next
                && WebAddress.isSite(next.url());
        String name = link ? name(content) : "";
        boolean word = set
                || (first instanceof Inline.Text text
                        && Label.endsWithColon(text.text().stripTrailing()));
        boolean kind = word
                && !name.isEmpty()
                && (name.length() <= LONGEST || DATE.matcher(name).matches())
                && !NoTitle.isLabel(name)
                && !SourceBlock.isPerson(name);
        return kind ? length : 0;
    }

    private static boolean isBold(Inline.MarkedSpan span) {
        return span.mark() == Inline.Mark.STRONG && !(span.children().get(0) instanceof Inline.Link);
    }

    private static boolean isGap(String text) {
        String gap = text.strip();
        return gap.isEmpty() || COLONS.contains(gap);
    }

    private static String name(List<Inline> content) {
        return Label.withoutColon(PlainText.of(content.subList(0, 1)).strip());
    }

    /** Whether entries of a list begin with the same words before their links: then the words are no titles. */
    static boolean repeatsIn(Block.ListBlock list) {
        Set<String> names = new HashSet<>();
        Set<String> again = new HashSet<>();
        int kinds = 0;
        for (Block.ListItem entry : list.items()) {
            List<Inline> content = Entries.isText(entry) ? Entries.home(entry).content() : List.of();
            if (length(content) > 0) {
                kinds++;
                String name = name(content);
                if (!names.add(name)) {
                    again.add(name);
                }
            }
        }
        return kinds >= SERIES && !again.isEmpty() && (kinds - names.size() + again.size()) * 2 >= kinds;
    }
}
