package io.github.mineweekly.newsletter.edition.mail;

import io.github.mineweekly.newsletter.edition.content.Addresses;
import io.github.mineweekly.newsletter.edition.content.RawPieces;
import io.github.mineweekly.newsletter.markdown.link.Reference;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.InlineVisitor;
import io.github.mineweekly.newsletter.markdown.tree.Raw;
import io.github.mineweekly.newsletter.markdown.tree.RawHtml;
import io.github.mineweekly.newsletter.text.Characters;
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
    private static final String STRUCK = "~~";

    /** Lines that are struck out, the marks on lines of their own. */
    private static final Pattern LINES = Pattern.compile("(?m)^~~\\n([^~]+)\\n~~$");

    /** Begins a line of code, whose spaces count; no text of an issue has this character. */
    static final char CODE_LINE = '\uFDD2';

    private static final Pattern NUMBER = Pattern.compile("[-+−]?(?:\\d{1,6}|[a-z])");

    private final Addresses addresses;

    PlainInlines(Addresses addresses) {
        this.addresses = addresses;
    }

    String write(List<Inline> content) {
        Visit visit = new Visit();
        content.forEach(inline -> inline.accept(visit));
        return joined(visit.out.append(visit.pending()).toString().strip());
    }

    /** The text of raw HTML. A line of code in it begins with {@link #CODE_LINE}. */
    String write(Raw raw) {
        Visit visit = new Visit();
        visit.ofBlock = true;
        visit.raw(raw);
        return visit.out.append(visit.pending()).toString().strip();
    }

    /** With the marks of lines that are struck out beside their words. */
    static String joined(String text) {
        return LINES.matcher(text).replaceAll(STRUCK + "$1" + STRUCK);
    }

    private final class Visit implements InlineVisitor<StringBuilder> {
        final StringBuilder out = new StringBuilder();

        /** The address of a raw link, which follows its text. */
        String pending = "";

        /** Where its text begins. */
        int linked;

        /** Where what is raised begins; 0 for nothing. */
        int raised;

        /** Whether a cell of a raw table is open. */
        boolean inCell;

        /** Whether it is a block of raw HTML, which may hold lines of code. */
        boolean ofBlock;

        boolean inCode;

        /** Where the addresses of a video or sound begin. */
        int played;

        /** Where what is after the addresses of the one that is open begins; -1 if none is. */
        int unplayed = -1;

        /** What ends the reading that is open. */
        String bracket = "";

        @Override
        public StringBuilder visit(Inline.Text text) {
            return out.append(text.text());
        }

        @Override
        public StringBuilder visit(Inline.Code code) {
            return out.append(code.text());
        }

        @Override
        public StringBuilder visit(Inline.Span span) {
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
            String between = image.alt().isEmpty() || image.title().isEmpty() ? "" : " – ";
            return image(image.alt() + between + image.title(), addresses.of(image.destination()));
        }

        private StringBuilder image(String alt, @Nullable String address) {
            if (address != null && WebAddress.isForDark(address)) {
                return out;
            }
            boolean shown = address != null && !address.startsWith("data:");
            if (!alt.isEmpty() || !shown) {
                out.append('[').append(alt).append(shown ? "] " : "]");
            }
            return shown ? out.append('<').append(address).append('>') : out;
        }

        @Override
        public StringBuilder visit(Inline.Html html) {
            raw(html.raw());
            return out;
        }

        void raw(Raw raw) {
            for (RawPieces.Piece piece : RawPieces.of(raw.html())) {
                if (piece instanceof RawPieces.Words words) {
                    out.append(words.text().replace("\n", lineEnd()));
                } else if (piece instanceof RawPieces.Tag tag) {
                    tag(tag);
                }
            }
        }

        private void tag(RawPieces.Tag piece) {
            switch (piece.tag().name()) {
                case "a" -> anchor(piece);
                case "img" -> image(piece);
                case "video", "audio", "source" -> media(piece);
                case "td", "th" -> cell(piece.tag().closing());
                case "br" -> lineBreak();
                case "rt" -> reading(piece.tag().closing());
                case "sup" -> power(piece.tag().closing());
                case "del", "s", "strike" -> out.append(STRUCK);
                default -> {
                    if (RawHtml.isOfLines(piece.tag().name())) {
                        newLine(piece);
                    }
                }
            }
        }

        private void image(RawPieces.Tag piece) {
            if (!piece.tag().closing()) {
                image(piece.value("alt"), addresses.ofRaw(Reference.Kind.IMAGE, piece.value("src")));
            }
        }

        /** Its addresses, one per line, without the text for those who cannot play it. */
        private void media(RawPieces.Tag piece) {
            boolean inner = piece.tag().name().equals("source");
            boolean closing = piece.tag().closing();
            if (unplayed > played && (inner || closing)) {
                pending = "";
                cut(unplayed);
            }
            played = inner ? played : out.length();
            String address = addresses.ofRaw(Reference.Kind.MEDIA, piece.value("src"));
            if (address != null) {
                out.append(unplayed > played ? "\n" : "").append(address);
            }
            if (!inner || unplayed >= 0) {
                unplayed = closing ? -1 : out.length();
            }
        }

        /** The end of a cell may be left out before another. */
        private void cell(boolean closing) {
            if (inCell && endsWith(BREAK_IN_CELL)) {
                cut(out.length() - BREAK_IN_CELL.length());
            }
            out.append(closing || inCell ? CELL_END : "");
            inCell = !closing;
        }

        private void lineBreak() {
            boolean begun = !endsWith(CELL_END) && !endsWith(BREAK_IN_CELL) && !endsWith("\n") && !out.isEmpty();
            if (inCode || !inCell) {
                out.append(lineEnd());
            } else if (begun) {
                out.append(BREAK_IN_CELL);
            }
        }

        private String lineEnd() {
            return inCode ? "\n" + CODE_LINE : "\n";
        }

        private boolean endsWith(String text) {
            return out.length() >= text.length() && out.indexOf(text, out.length() - text.length()) >= 0;
        }

        private void cut(int end) {
            out.setLength(end);
            linked = Math.min(linked, end);
            raised = Math.min(raised, end);
        }

        /** Words of two elements that are not of one line must not become one word. */
        private void newLine(RawPieces.Tag piece) {
            int end = Characters.before(out, out.length(), " ");
            boolean code = ofBlock && piece.tag().name().equals("pre");
            inCode &= !code || !piece.tag().closing();
            // Spaces that stayed would be passed over again at each tag.
            cut(end);
            inCell &= !piece.tag().name().equals("tr") && !piece.tag().name().equals("table");
            if (end > 0 && out.charAt(end - 1) != (inCode ? CODE_LINE : '\n')) {
                out.append(lineEnd());
            }
            if (piece.tag().name().equals("li") && !piece.tag().closing()) {
                out.append("- ");
            } else if (code && !inCode && !piece.tag().closing()) {
                inCode = true;
                out.append(CODE_LINE);
            }
        }

        /** Those of {@code rp} are there already. */
        private void reading(boolean closing) {
            char last = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
            if (closing) {
                out.append(bracket);
                bracket = "";
            } else if ("(（".indexOf(last) < 0) {
                out.append('(');
                bracket = ")";
            }
        }

        /** 2<sup>10</sup> is not 210. */
        private void power(boolean closing) {
            if (!closing) {
                raised = out.length();
                return;
            }
            boolean after = raised > 0 && Character.isLetterOrDigit(out.charAt(raised - 1));
            if (after && NUMBER.matcher(out.substring(raised)).matches()) {
                out.insert(raised, '^');
            }
            raised = 0;
        }

        private void anchor(RawPieces.Tag piece) {
            out.append(pending());
            String address =
                    piece.tag().closing() ? null : readable(addresses.ofRaw(Reference.Kind.LINK, piece.value("href")));
            pending = address == null ? "" : " <" + address + ">";
            linked = out.length();
        }

        /** Not again where the address is the text. */
        private String pending() {
            boolean there = linked <= out.length()
                    && pending.equals(" <" + out.substring(linked).strip() + ">");
            return there ? "" : pending;
        }

        private static @Nullable String readable(@Nullable String address) {
            return address == null ? null : WebAddress.readable(address);
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
