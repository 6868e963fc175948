package io.github.mineweekly.newsletter.edition.mail;

import io.github.mineweekly.newsletter.edition.content.Addresses;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.InlineVisitor;
import io.github.mineweekly.newsletter.markdown.tree.Raw;
import io.github.mineweekly.newsletter.markdown.tree.RawHtml;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes running text as plain text with the addresses that it links to. */
final class PlainInlines {
    /** What separates two cells of a row. */
    static final String CELL_END = " | ";

    /** A row is one line, in which the lines of a cell are separated so. */
    static final String BREAK_IN_CELL = " / ";

    /** Around what no longer holds: without it, a price that was struck out would be a price. */
    static final String STRUCK = "~~";

    /** Lines that are struck out, the marks on lines of their own. */
    private static final Pattern LINES = Pattern.compile("(?m)^~~\\n([^~]+)\\n~~$");

    /** Begins a line of code, whose spaces count; no text of an issue has this character. */
    static final char CODE_LINE = '\uFDD2';

    private final Addresses addresses;

    PlainInlines(Addresses addresses) {
        this.addresses = addresses;
    }

    String write(List<Inline> content) {
        Visit visit = new Visit();
        RawHtml.played(content).forEach(inline -> inline.accept(visit));
        return joined(visit.out.append(visit.raw.pending()).toString().strip());
    }

    /** The text of raw HTML. A line of code in it begins with {@link #CODE_LINE}. */
    String write(Raw raw) {
        StringBuilder out = new StringBuilder();
        PlainRaw text = new PlainRaw(addresses, out, true);
        text.write(raw);
        return out.append(text.pending()).toString().strip();
    }

    static @Nullable String readable(@Nullable String address) {
        return address == null ? null : WebAddress.readable(address);
    }

    /** With the marks of lines that are struck out beside their words. */
    static String joined(String text) {
        return LINES.matcher(text).replaceAll(STRUCK + "$1" + STRUCK);
    }

    private final class Visit implements InlineVisitor<StringBuilder> {
        final StringBuilder out = new StringBuilder();
        final PlainRaw raw = new PlainRaw(addresses, out, false);

        @Override
        public StringBuilder visit(Inline.Text text) {
            raw.words(text.text());
            return out;
        }

        @Override
        public StringBuilder visit(Inline.Code code) {
            return out.append(code.text());
        }

        @Override
        public StringBuilder visit(Inline.MarkedSpan span) {
            String mark = span.mark() == Inline.Mark.DELETED ? STRUCK : "";
            out.append(mark);
            span.children().forEach(inline -> inline.accept(this));
            return out.append(mark);
        }

        @Override
        public StringBuilder visit(Inline.Link link) {
            String address = readable(addresses.of(link.destination()));
            if (link.isAddress() && address != null) {
                return out.append(address);
            }
            int start = out.length();
            link.children().forEach(inline -> inline.accept(this));
            boolean said = address == null || out.substring(start).equals(address);
            return said ? out : out.append(" <").append(address).append('>');
        }

        @Override
        public StringBuilder visit(Inline.Image image) {
            String title = image.title().equals(image.alt()) ? "" : image.title();
            String between = image.alt().isEmpty() || title.isEmpty() ? "" : " – ";
            return raw.image(image.alt() + between + title, addresses.of(image.destination()));
        }

        @Override
        public StringBuilder visit(Inline.Html html) {
            raw.write(html.raw());
            return out;
        }

        @Override
        public StringBuilder visit(Inline.Typed tag) {
            return out.append(tag.source().text());
        }

        @Override
        public StringBuilder visit(Inline.LineBreak lineBreak) {
            return out.append(lineBreak.kind().text("\n", " "));
        }

        @Override
        public StringBuilder visit(Inline.NoteMark mark) {
            return out.append('[').append(mark.number()).append(']');
        }
    }
}
