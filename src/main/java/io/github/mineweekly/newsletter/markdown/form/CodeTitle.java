package io.github.mineweekly.newsletter.markdown.form;

import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.PlainText;
import io.github.mineweekly.newsletter.markdown.tree.TreeIndex;
import io.github.mineweekly.newsletter.text.DisplayWidth;
import java.util.List;
import java.util.regex.Pattern;

/** A link whose text is the code of a standard or an error, as {@code JEP 444}: what it is comes after it. */
final class CodeTitle {
    /** Products have fewer digits, as {@code GPT-4}, and events a year, as {@code ICSE 2026}. */
    private static final Pattern CODE =
            Pattern.compile("[A-Z]{2,8}(?:-| (?!20\\d\\d$))\\d{3,9}(?:-\\d{1,9}){0,3}|(?:PEP|JEP|JSR|RFC) \\d{1,5}");

    /** What a title goes on with: a word, perhaps after a colon or a dash. */
    private static final Pattern WORDS = Pattern.compile("(?: ?[:：] ?| [-–—|] | )[\\p{L}\\d][^.。;；!！?？]*[.。]?");

    /** What is wider tells more than what it is. */
    private static final int LINE = 60;

    private CodeTitle() {}

    /** How many inlines after the link belong to the title; 0 where the link is no code, or more is said of it. */
    static int more(Inline.Link link, Lead lead) {
        List<Inline> after = lead.after();
        if (lead.first() != link
                || !CODE.matcher(PlainText.of(link.children()).strip()).matches()
                || after.stream().anyMatch(Inline.LineBreak.class::isInstance)) {
            return 0;
        }
        TreeIndex index = TreeIndex.of(List.of(new Block.Paragraph(after, 0)));
        boolean text = index.links().isEmpty()
                && index.images().isEmpty()
                && index.raw().isEmpty();
        String words = PlainText.of(after);
        return text && WORDS.matcher(words).matches() && DisplayWidth.of(words) <= LINE ? after.size() : 0;
    }
}
