package io.github.mineweekly.newsletter.markdown.html;

import io.github.mineweekly.newsletter.markdown.link.Destination;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.InlineVisitor;
import io.github.mineweekly.newsletter.text.HtmlEscape;
import java.util.List;

/** Writes running text as HTML. */
public final class InlineWriter {
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
        public StringBuilder visit(Inline.Span span) {
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
            if (destination instanceof Destination.Web) {
                out.append(" rel=\"noopener noreferrer\"");
            }
            out.append('>');
            return write(link.children()).append("</a>");
        }

        @Override
        public StringBuilder visit(Inline.Image image) {
            Destination destination = image.destination();
            if (destination instanceof Destination.Rejected) {
                return out.append(form.text(image.alt()));
            }
            out.append("<img src=\"").append(address(destination.href())).append('"');
            out.append(" alt=\"").append(HtmlEscape.html(image.alt())).append('"');
            title(image.title());
            out.append(" loading=\"lazy\"");
            if (destination instanceof Destination.Web) {
                out.append(" referrerpolicy=\"no-referrer\"");
            }
            return out.append('>');
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
            return out.append(
                    switch (lineBreak.kind()) {
                        case HARD, LINE -> "<br>\n";
                        case SPACE -> "\n";
                        case NOTHING -> "";
                    });
        }

        @Override
        public StringBuilder visit(Inline.NoteMark mark) {
            out.append("<sup").append(form.styled(" class=\"nl-note-mark\"")).append("><a href=\"");
            out.append(address("#nl-note-" + mark.number()))
                    .append("\" id=\"")
                    .append(markId(mark.number(), mark.occurrence()))
                    .append("\">");
            return out.append(mark.number()).append("</a></sup>");
        }
    }
}
