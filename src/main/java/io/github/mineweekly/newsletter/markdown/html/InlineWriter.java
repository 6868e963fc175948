package io.github.mineweekly.newsletter.markdown.html;

import io.github.mineweekly.newsletter.markdown.link.Destination;
import io.github.mineweekly.newsletter.markdown.tree.Footnotes;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.InlineVisitor;
import io.github.mineweekly.newsletter.markdown.tree.LinkText;
import io.github.mineweekly.newsletter.picture.PictureSize;
import io.github.mineweekly.newsletter.text.HtmlEscape;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes running text as HTML. */
public final class InlineWriter {
    /** How wide the text is on a desktop, in pixels. */
    private static final int COLUMN = 680;

    private final HtmlForm form;

    public InlineWriter(HtmlForm form) {
        this.form = form;
    }

    public String write(List<Inline> content) {
        StringBuilder out = new StringBuilder();
        write(content, out);
        return out.toString();
    }

    public void write(List<Inline> content, StringBuilder out) {
        new Visit(out).write(content);
    }

    /** A picture that is a paragraph of its own, with the marks of footnotes after it. */
    void figure(Inline.Image image, List<Inline> marks, StringBuilder out) {
        new Visit(out).figure(image, marks);
    }

    /** Whether a picture is for a scheme that is not there. */
    boolean leavesOut(Inline.Image image) {
        return !form.isStyled() && WebAddress.isForDark(image.destination().href());
    }

    private static boolean isWide(@Nullable PictureSize size) {
        return size != null && size.width() > COLUMN;
    }

    static String markId(int number, int occurrence) {
        return "nl-mark-" + number + (occurrence > 1 ? "-" + occurrence : "");
    }

    /** Each method appends its piece. */
    private final class Visit implements InlineVisitor<StringBuilder> {
        private final StringBuilder out;

        Visit(StringBuilder out) {
            this.out = out;
        }

        StringBuilder write(List<Inline> content) {
            content.forEach(inline -> inline.accept(this));
            return out;
        }

        @Override
        public StringBuilder visit(Inline.Text text) {
            return out.append(form.text(text.text()));
        }

        @Override
        public StringBuilder visit(Inline.Code code) {
            return out.append("<code>").append(form.text(code.text())).append("</code>");
        }

        @Override
        public StringBuilder visit(Inline.MarkedSpan span) {
            String tag = switch (span.mark()) {
                case EMPHASIS -> "em";
                case STRONG -> "strong";
                case DELETED -> "s";
            };
            out.append('<').append(tag).append('>');
            return write(span.children()).append("</").append(tag).append('>');
        }

        @Override
        public StringBuilder visit(Inline.Link link) {
            Destination destination = link.destination();
            if (destination instanceof Destination.Rejected) {
                return write(link.children());
            }
            out.append("<a href=\"").append(address(destination.href())).append('"');
            title(link.title());
            if (link.isAddress()) {
                out.append(form.styled(" class=\"nl-bare\""));
            }
            if (destination instanceof Destination.Web) {
                out.append(" rel=\"noopener noreferrer\"");
            }
            out.append('>');
            LinkText text = LinkText.of(link.children());
            write(text.content()).append("</a>");
            return write(text.marks());
        }

        @Override
        public StringBuilder visit(Inline.Image image) {
            Destination destination = image.destination();
            if (destination instanceof Destination.Rejected) {
                return out.append(form.text(image.alt()));
            }
            if (!leavesOut(image)) {
                picture(image, image.title());
            }
            return out;
        }

        private void picture(Inline.Image image, String title) {
            out.append("<img src=\"").append(address(image.destination().href()));
            out.append("\" alt=\"").append(HtmlEscape.html(image.alt())).append('"');
            PictureSize size = image.size();
            if (size != null) {
                out.append(" width=\"").append(size.width());
                out.append("\" height=\"").append(size.height()).append('"');
            }
            title(title);
            out.append(" loading=\"lazy\"");
            if (image.destination() instanceof Destination.Web) {
                out.append(" referrerpolicy=\"no-referrer\"");
            }
            out.append('>');
        }

        /** A picture alone: its title below it, and where it is shown smaller than it is, a link to the whole. */
        void figure(Inline.Image image, List<Inline> marks) {
            boolean linked =
                    form.isStyled() && isWide(image.size()) && !image.alt().isBlank();
            out.append(linked ? "<a href=\"" + address(image.destination().href()) + "\">" : "");
            picture(image, "");
            out.append(linked ? "</a>" : "");
            boolean captioned = !image.title().isEmpty();
            out.append(captioned ? "<figcaption>" + form.text(image.title()) : "");
            write(marks);
            out.append(captioned ? "</figcaption>" : "");
        }

        private String address(String href) {
            return HtmlEscape.html(form.address(href));
        }

        private void title(String title) {
            if (!title.isEmpty()) {
                out.append(" title=\"").append(HtmlEscape.html(title)).append('"');
            }
        }

        @Override
        public StringBuilder visit(Inline.Html html) {
            return out.append(html.raw().html());
        }

        @Override
        public StringBuilder visit(Inline.Typed tag) {
            return out.append(form.text(tag.source().text()));
        }

        @Override
        public StringBuilder visit(Inline.LineBreak lineBreak) {
            return out.append(lineBreak.kind().text("<br>\n", "\n"));
        }

        @Override
        public StringBuilder visit(Inline.NoteMark mark) {
            out.append("<sup").append(form.styled(" class=\"nl-note-mark\"")).append("><a href=\"");
            out.append(address("#" + Footnotes.id(mark.number())));
            out.append("\" id=\"").append(markId(mark.number(), mark.occurrence()));
            return out.append("\">").append(mark.number()).append("</a></sup>");
        }
    }
}
