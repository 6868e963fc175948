package io.github.mineweekly.newsletter.edition.html;

import io.github.mineweekly.newsletter.edition.content.Addresses;
import io.github.mineweekly.newsletter.edition.content.OpenElements;
import io.github.mineweekly.newsletter.edition.content.RawPieces;
import io.github.mineweekly.newsletter.markdown.link.Destination;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.InlineVisitor;
import io.github.mineweekly.newsletter.markdown.tree.LinkText;
import io.github.mineweekly.newsletter.markdown.tree.PlainText;
import io.github.mineweekly.newsletter.markdown.tree.RawHtml;
import io.github.mineweekly.newsletter.text.HtmlEscape;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.List;

/** Writes running text as HTML that brings its own style. */
final class StyledInlines {
    private final HtmlDress dress;
    private final Addresses addresses;
    private final StyledRaw raw;

    StyledInlines(HtmlDress dress, Addresses addresses, StyledRaw raw) {
        this.dress = dress;
        this.addresses = addresses;
        this.raw = raw;
    }

    String write(List<Inline> content) {
        return write(content, " ");
    }

    /** The cell of a table, where lines of raw elements stay lines. */
    String cell(List<Inline> content) {
        return RawPieces.joined(write(content, RawPieces.CELL_LINE));
    }

    private String write(List<Inline> content, String between) {
        Visit visit = new Visit(between);
        RawHtml.played(content).forEach(inline -> inline.accept(visit));
        return visit.out.append(visit.open.closeAll()).toString();
    }

    private final class Visit implements InlineVisitor<StringBuilder> {
        final StringBuilder out = new StringBuilder();
        final OpenElements open = new OpenElements();

        /** What separates the lines of raw elements. */
        private final String between;

        Visit(String between) {
            this.between = between;
        }

        @Override
        public StringBuilder visit(Inline.Text text) {
            return out.append(HtmlEscape.html(text.text()));
        }

        @Override
        public StringBuilder visit(Inline.Code code) {
            out.append(dress.start("code", Styled.CODE));
            return out.append(HtmlEscape.html(code.text())).append("</code>");
        }

        @Override
        public StringBuilder visit(Inline.MarkedSpan span) {
            String content = write(span.children(), between);
            return switch (span.mark()) {
                case EMPHASIS -> out.append("<em>").append(content).append("</em>");
                case STRONG -> out.append(dress.start("strong", Styled.STRONG) + content + "</strong>");
                case DELETED -> out.append("<s>").append(content).append("</s>");
            };
        }

        @Override
        public StringBuilder visit(Inline.Link link) {
            LinkText text = LinkText.of(link.children());
            String content = RawPieces.joined(write(text.content(), between));
            String address = addresses.of(link.destination());
            out.append(
                    address == null
                            ? content
                            : dress.link(new HtmlDress.Link(
                                    address,
                                    content,
                                    PlainText.of(text.content()).strip(),
                                    link.isAddress())));
            return out.append(write(text.marks()));
        }

        @Override
        public StringBuilder visit(Inline.Image image) {
            String address = addresses.of(image.destination());
            if (address == null) {
                return out.append(HtmlEscape.html(image.alt()));
            }
            if (WebAddress.isForDark(address)) {
                return out;
            }
            String path = image.destination() instanceof Destination.Own own ? own.path() : null;
            return out.append(dress.image(new HtmlDress.Picture(address, path, image.alt(), image.size(), null)));
        }

        @Override
        public StringBuilder visit(Inline.Html html) {
            raw.write(html.raw(), between, open, out);
            return out;
        }

        @Override
        public StringBuilder visit(Inline.Typed tag) {
            return out.append(HtmlEscape.html(tag.source().text()));
        }

        @Override
        public StringBuilder visit(Inline.LineBreak lineBreak) {
            return out.append(lineBreak.kind().text("<br>\n", "\n"));
        }

        /** No link: not all mail programs lead within a mail. */
        @Override
        public StringBuilder visit(Inline.NoteMark mark) {
            out.append(dress.start("sup", Styled.NOTE_MARK));
            return out.append(dress.noteLabel(mark.number())).append("</sup>");
        }
    }
}
