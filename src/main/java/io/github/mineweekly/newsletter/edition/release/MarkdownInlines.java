package io.github.mineweekly.newsletter.edition.release;

import io.github.mineweekly.newsletter.edition.content.Addresses;
import io.github.mineweekly.newsletter.edition.content.OpenElements;
import io.github.mineweekly.newsletter.edition.content.RawPieces;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.InlineVisitor;
import io.github.mineweekly.newsletter.markdown.tree.LinkText;
import io.github.mineweekly.newsletter.markdown.tree.RawHtml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes running text as portable Markdown. */
final class MarkdownInlines {
    private static final String CELL_BREAK = "<br>";

    private final Addresses addresses;

    /** By address: a definition may be long and used often. */
    private final Map<String, String> targets = new HashMap<>();

    private final MarkdownRaw raw;

    MarkdownInlines(Addresses addresses, MarkdownRaw raw) {
        this.addresses = addresses;
        this.raw = raw;
    }

    /** Lines of a paragraph. */
    String lines(List<Inline> content) {
        return MarkdownEscape.lines(write(content, "\\\n", false, false).strip());
    }

    /** For a heading or a title, which are one line. */
    String line(List<Inline> content) {
        return write(content, " ", false, false).strip();
    }

    /** The text of an image may hold a line break, which would end the row. */
    String cell(List<Inline> content) {
        return RawPieces.joined(write(content, CELL_BREAK, false, false).strip())
                .replace('\n', ' ');
    }

    private String write(List<Inline> all, String lineBreak, boolean nested, boolean withinCode) {
        List<Inline> content = RawHtml.played(all);
        Visit visit = new Visit(lineBreak, nested, withinCode);
        List<String> pieces = new ArrayList<>();
        content.forEach(inline -> pieces.add(inline.accept(visit)));
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.get(i);
            boolean span = content.get(i) instanceof Inline.MarkedSpan;
            out.append(
                    span
                            ? Emphasised.of(
                                    ((Inline.MarkedSpan) content.get(i)).mark(),
                                    piece,
                                    out.isEmpty() ? ' ' : out.codePointBefore(out.length()),
                                    after(content, pieces, i + 1),
                                    nested)
                            : piece);
        }
        return out.append(visit.open.closeAll()).toString();
    }

    /** The character that follows: of a span it is a mark. */
    private static int after(List<Inline> content, List<String> pieces, int index) {
        for (int i = index; i < pieces.size(); i++) {
            if (content.get(i) instanceof Inline.MarkedSpan) {
                return '<';
            }
            if (!pieces.get(i).isEmpty()) {
                return pieces.get(i).codePointAt(0);
            }
        }
        return ' ';
    }

    /** An address as the target of a link. */
    static String target(String address) {
        return address.matches("[^\\s()<>]+") ? address : "<" + address.replaceAll("[<>\\s]", "") + ">";
    }

    /** A link whose text is its address. */
    static String bare(String address) {
        return address.matches("https?://[^\\s<>]+")
                ? "<" + address + ">"
                : "[" + MarkdownEscape.text(address) + "](" + target(address) + ")";
    }

    private final class Visit implements InlineVisitor<String> {
        private final String lineBreak;
        private final boolean nested;

        /** Whether it is within a raw element of code, which began outside of it. */
        private final boolean withinCode;

        final OpenElements open = new OpenElements();

        Visit(String lineBreak, boolean nested, boolean withinCode) {
            this.lineBreak = lineBreak;
            this.nested = nested;
            this.withinCode = withinCode;
        }

        private boolean inCode() {
            return withinCode || MarkdownRaw.inCode(open);
        }

        @Override
        public String visit(Inline.Text text) {
            String escaped = MarkdownEscape.text(text.text());
            return inCode() ? Mentions.unmarked(escaped) : escaped;
        }

        @Override
        public String visit(Inline.Code code) {
            String text = code.text().replace("|", lineBreak.equals(CELL_BREAK) ? "\\|" : "|");
            String fence = "`".repeat(longestRun(text) + 1);
            boolean padded = text.startsWith("`") || text.endsWith("`") || (text.startsWith(" ") && !text.isBlank());
            return fence + (padded ? " " : "") + text + (padded ? " " : "") + fence;
        }

        @Override
        public String visit(Inline.MarkedSpan span) {
            return write(span.children(), lineBreak, true, inCode());
        }

        @Override
        public String visit(Inline.Link link) {
            LinkText text = LinkText.of(link.children());
            String content = RawPieces.joined(write(text.content(), lineBreak, nested, inCode()));
            String marks = write(text.marks(), lineBreak, nested, inCode());
            String address = addresses.of(link.destination());
            if (address == null) {
                return content + marks;
            }
            boolean same = link.bare() && content.equals(MarkdownEscape.text(address));
            return (same ? bare(address) : "[" + content + "](" + known(address) + title(link.title()) + ")") + marks;
        }

        @Override
        public String visit(Inline.Image image) {
            String address = addresses.of(image.destination());
            String alt = MarkdownEscape.text(image.alt());
            return address == null ? alt : "![" + alt + "](" + known(address) + title(image.title()) + ")";
        }

        private String known(String address) {
            return targets.computeIfAbsent(address, MarkdownInlines::target);
        }

        private String title(String title) {
            return title.isEmpty() ? "" : " \"" + MarkdownEscape.text(title).replace("\"", "\\\"") + '"';
        }

        @Override
        public String visit(Inline.Html html) {
            return raw.inline(html.raw(), lineBreak.equals(CELL_BREAK) ? RawPieces.CELL_LINE : " ", open);
        }

        @Override
        public String visit(Inline.Typed tag) {
            return MarkdownEscape.text(tag.source().text());
        }

        @Override
        public String visit(Inline.LineBreak line) {
            return line.kind().text(lineBreak, " ");
        }

        @Override
        public String visit(Inline.NoteMark mark) {
            return "[^" + mark.number() + "]";
        }
    }

    static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
