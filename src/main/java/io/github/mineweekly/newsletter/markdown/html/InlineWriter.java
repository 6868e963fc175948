package io.github.mineweekly.newsletter.markdown.html;

import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.Reference;
import io.github.mineweekly.newsletter.text.HtmlEscape;
import java.util.List;

/** Writes running text as HTML. */
public final class InlineWriter {
    private final LinkResolver links;

    public InlineWriter(LinkResolver links) {
        this.links = links;
    }

    public String write(List<Inline> content) {
        StringBuilder out = new StringBuilder();
        write(content, out);
        return out.toString();
    }

    public void write(List<Inline> content, StringBuilder out) {
        content.forEach(inline -> write(inline, out));
    }

    private void write(Inline inline, StringBuilder out) {
        if (inline instanceof Inline.Text text) {
            out.append(HtmlEscape.html(text.text()));
        } else if (inline instanceof Inline.Code code) {
            out.append("<code>").append(HtmlEscape.html(code.text())).append("</code>");
        } else if (inline instanceof Inline.Span span) {
            span(span, out);
        } else if (inline instanceof Inline.Link link) {
            link(link, out);
        } else if (inline instanceof Inline.Image image) {
            image(image, out);
        } else if (inline instanceof Inline.Html raw) {
            out.append(raw.raw().html());
        } else if (inline instanceof Inline.Typed tag) {
            out.append(HtmlEscape.html(tag.source().text()));
        } else if (inline instanceof Inline.LineBreak lineBreak) {
            out.append(
                    switch (lineBreak.kind()) {
                        case HARD, LINE -> "<br>\n";
                        case SPACE -> "\n";
                        case NOTHING -> "";
                    });
        } else if (inline instanceof Inline.NoteMark mark) {
            mark(mark, out);
        }
    }

    private void span(Inline.Span span, StringBuilder out) {
        String tag = switch (span.mark()) {
            case EMPHASIS -> "em";
            case STRONG -> "strong";
            case DELETED -> "s";
        };
        out.append('<').append(tag).append('>');
        write(span.children(), out);
        out.append("</").append(tag).append('>');
    }

    private void link(Inline.Link link, StringBuilder out) {
        LinkResolver.Destination destination = links.resolve(link.url(), Reference.Kind.LINK);
        if (destination instanceof LinkResolver.Destination.Refused) {
            write(link.children(), out);
            return;
        }
        out.append("<a href=\"").append(HtmlEscape.html(destination.href())).append('"');
        if (!link.title().isEmpty()) {
            out.append(" title=\"").append(HtmlEscape.html(link.title())).append('"');
        }
        if (destination instanceof LinkResolver.Destination.Web) {
            out.append(" rel=\"noopener noreferrer\"");
        }
        out.append('>');
        write(link.children(), out);
        out.append("</a>");
    }

    private void image(Inline.Image image, StringBuilder out) {
        LinkResolver.Destination destination = links.resolve(image.url(), Reference.Kind.IMAGE);
        if (destination instanceof LinkResolver.Destination.Refused) {
            out.append(HtmlEscape.html(image.alt()));
            return;
        }
        out.append("<img src=\"").append(HtmlEscape.html(destination.href())).append('"');
        out.append(" alt=\"").append(HtmlEscape.html(image.alt())).append('"');
        if (!image.title().isEmpty()) {
            out.append(" title=\"").append(HtmlEscape.html(image.title())).append('"');
        }
        out.append(" loading=\"lazy\"");
        if (destination instanceof LinkResolver.Destination.Web) {
            out.append(" referrerpolicy=\"no-referrer\"");
        }
        out.append('>');
    }

    private static void mark(Inline.NoteMark mark, StringBuilder out) {
        out.append("<sup class=\"nl-note-mark\"><a href=\"#nl-note-").append(mark.number());
        out.append("\" id=\"").append(markId(mark.number(), mark.occurrence())).append("\">");
        out.append(mark.number()).append("</a></sup>");
    }

    static String markId(int number, int occurrence) {
        return "nl-mark-" + number + (occurrence > 1 ? "-" + occurrence : "");
    }
}
