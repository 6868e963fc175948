package io.github.mineweekly.newsletter.markdown.form;

import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.PlainText;
import io.github.mineweekly.newsletter.markdown.tree.TreeIndex;
import io.github.mineweekly.newsletter.text.Characters;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph that begins with a link to another site.
 *
 * @param numbered whether a number is before it, perhaps in bold as it is
 * @param after the text after the link
 */
record LinkLead(Lead lead, boolean numbered, Inline.Link link, String after) {
    /** What may be between a title and what is said of it. */
    private static final String SEPARATORS = ":：-–—~～|｜,，、/·•(（[【";

    private static final String COMMAS = ",，、";

    private static final Pattern FULL_STOP = Pattern.compile("[.。]$");

    /** None of a title in marks that begins a sentence, and of a remark in emphasis. */
    static @Nullable LinkLead of(Block.Paragraph paragraph) {
        Lead lead = Lead.of(paragraph.content());
        boolean sentence = lead.isMarked() && !lead.numbered() && !lead.isMarkedApart();
        LinkLead found = sentence ? null : of(paragraph, lead, List.of());
        return found == null || found.isRemark() ? null : found;
    }

    /** Whether the link begins a sentence that is all in emphasis, as what is said of a list below. */
    private boolean isRemark() {
        String said = after.strip();
        return lead.first() instanceof Inline.MarkedSpan span
                && span.mark() == Inline.Mark.EMPHASIS
                && lead.said().isBlank()
                && !said.isEmpty()
                && (COMMAS.indexOf(said.charAt(0)) >= 0 ? !numbered : !isSetOff());
    }

    /** @param below what may be said of the link below the paragraph */
    static @Nullable LinkLead of(Block.Paragraph paragraph, Lead lead, List<Block> below) {
        Inline first = lead.first();
        StringBuilder rest = new StringBuilder();
        boolean numbered = lead.numbered();
        boolean marked = false;
        while (first instanceof Inline.MarkedSpan span && !span.children().isEmpty()) {
            Lead within = Lead.of(span.children());
            rest.insert(0, within.said());
            numbered |= within.numbered();
            marked |= within.isMarked();
            first = within.first();
        }
        if (!(first instanceof Inline.Link link) || !WebAddress.isSite(link.url())) {
            return null;
        }
        rest.append(lead.said());
        LinkLead found = new LinkLead(lead, numbered, link, rest.toString());
        if (marked && !found.after().isBlank() && !found.isSetOff()) {
            return null;
        }
        return found.isTitle(below) && !found.isNavigation(paragraph) ? found : null;
    }

    /** Whether the title says what the page is about. */
    private boolean isTitle(List<Block> below) {
        String text = title();
        boolean image = link.children().stream().anyMatch(child -> child instanceof Inline.Image);
        boolean alone = after.isBlank() && PlainText.ofBlocks(below).isBlank();
        return !image
                && Characters.isSeen(text)
                && !(alone ? NoTitle.isAlone(text) || isAddress() : NoTitle.is(text))
                && !NoTitle.isHandle(text);
    }

    private String title() {
        String bold = BoldTitle.aroundLink(lead);
        return bold.isEmpty() ? PlainText.of(link.children()).strip() : bold;
    }

    /** Whether its text is an address, which only says where it leads. */
    boolean isAddress() {
        return link.bare() || WebAddress.isSite(PlainText.of(link.children()).strip());
    }

    /** Several links and nothing between them but separators: a navigation, or a list of names. */
    private boolean isNavigation(Block.Paragraph paragraph) {
        List<Inline.Link> links = TreeIndex.of(List.of(paragraph)).links();
        long linked = links.stream()
                .mapToLong(other -> letters(PlainText.of(other.children())))
                .sum();
        return links.size() > 1 && letters(PlainText.of(paragraph.content())) == linked;
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count();
    }

    /** Whether it is a person or a site by name, without a word of what is new there. */
    boolean isName() {
        String text = PlainText.of(link.children()).strip();
        boolean name = numbered ? NoTitle.isPerson(text, link.url()) : NoTitle.isName(text, link.url());
        return after.isBlank() && name;
    }

    /** Whether what is said of the link is set off from it, so that the link is no part of a sentence. */
    boolean isSetOff() {
        String text = after.stripLeading();
        return numbered || lead.endsLine() || (!text.isEmpty() && SEPARATORS.indexOf(text.charAt(0)) >= 0);
    }

    /** Whether the link is a part of the sentence after it. */
    boolean isInSentence() {
        return !after.isEmpty() && !Character.isWhitespace(after.charAt(0)) && !isSetOff();
    }

    FoundItem item(Block.Paragraph home, List<Block> rest) {
        ItemSource source = new ItemSource(link, null);
        int marks = lead.isMarked() ? 1 : 0;
        Lead shown = marks > 0 ? lead.withMarksApart() : lead;
        List<Inline> content = shown.content();
        int code = CodeTitle.more(link, shown);
        int start = shown.index() - marks;
        int end = shown.index() + 1 + marks + code;
        List<Inline> title = content.subList(start, end);
        return new FoundItem(
                Form.LINK,
                home,
                content.subList(0, start),
                title,
                content.subList(end, content.size()),
                code == 0
                        ? title()
                        : FULL_STOP.matcher(PlainText.of(title).strip()).replaceFirst(""),
                List.of(source),
                rest);
    }
}
