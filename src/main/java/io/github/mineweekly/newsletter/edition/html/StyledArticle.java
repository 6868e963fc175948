package io.github.mineweekly.newsletter.edition.html;

import io.github.mineweekly.newsletter.edition.content.Addresses;
import io.github.mineweekly.newsletter.edition.content.ArticleWalk;
import io.github.mineweekly.newsletter.edition.content.EditionIssue;
import io.github.mineweekly.newsletter.markdown.SourceLink;
import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Footnotes;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.PlainText;
import io.github.mineweekly.newsletter.text.HtmlEscape;
import java.util.List;

/** Writes an article as HTML that brings its own style. Used once. */
public final class StyledArticle {
    private final EditionIssue issue;
    private final HtmlDress dress;
    private final StyledInlines inlines;
    private final StyledBlocks blocks;

    public StyledArticle(EditionIssue issue, HtmlDress dress) {
        this.issue = issue;
        this.dress = dress;
        Addresses addresses = new Addresses(issue);
        StyledRaw raw = new StyledRaw(dress, addresses);
        this.inlines = new StyledInlines(dress, addresses, raw);
        this.blocks = new StyledBlocks(dress, inlines, raw, issue);
    }

    /** The sections. */
    public String body() {
        Pieces pieces = new Pieces();
        new ArticleWalk(issue).lead(pieces);
        return pieces.out.toString();
    }

    /** The footnotes, or empty. */
    public String notes() {
        List<Footnotes.Note> notes = issue.tree().notes();
        if (notes.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder(dress.start("div", Styled.NOTES)).append('\n');
        for (Footnotes.Note note : notes) {
            String text = blocks.write(note.body());
            // The number belongs into the first line of the note.
            int start = text.startsWith("<p>") || text.startsWith("<p ") ? text.indexOf('>') + 1 : 0;
            out.append(text, 0, start).append(dress.noteLabel(note.number())).append(' ');
            out.append(text.substring(start));
        }
        return out.append("</div>\n").toString();
    }

    private final class Pieces implements ArticleWalk.Writer {
        final StringBuilder out = new StringBuilder();

        @Override
        public void section(List<Inline> heading) {
            element("h2", Styled.SECTION, inlines.write(heading));
        }

        @Override
        public void tagline(List<Inline> content) {
            element("p", Styled.TAGLINE, inlines.write(content));
        }

        @Override
        public void group(int level, List<Inline> heading) {
            element("h" + level, Styled.GROUP, inlines.write(heading));
        }

        @Override
        public void item(ArticleWalk.ItemHead head) {
            String title = inlines.write(head.title());
            SourceLink source = head.titleSource();
            String shown = source == null || !dress.linksTitles()
                    ? title
                    : "<a href=\"" + HtmlEscape.html(source.url()) + "\"" + dress.attributes(Styled.TITLE_LINK) + ">"
                            + title + "</a>";
            element("h" + head.level(), Styled.ITEM, shown + inlines.write(head.marks()));
            String about = PlainText.of(head.title()).strip();
            head.sources().forEach(one -> source(one, about));
        }

        /** @param about the title of the item */
        private void source(SourceLink source, String about) {
            String label = source.label() == null ? "" : HtmlEscape.html(source.label()) + " ";
            element(
                    "p",
                    Styled.SOURCE,
                    label + dress.link(new HtmlDress.Link(source.url(), HtmlEscape.html(source.name()), about, false)));
        }

        @Override
        public void blocks(List<Block> content) {
            out.append(blocks.write(content));
        }

        private void element(String tag, Styled style, String content) {
            out.append(dress.element(tag, style, content));
        }
    }
}
