package io.github.mineweekly.newsletter.edition.html;

import io.github.mineweekly.newsletter.edition.content.Addresses;
import io.github.mineweekly.newsletter.edition.content.OpenElements;
import io.github.mineweekly.newsletter.edition.content.RawPieces;
import io.github.mineweekly.newsletter.markdown.link.Reference;
import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Raw;
import io.github.mineweekly.newsletter.markdown.tree.RawHtml;
import io.github.mineweekly.newsletter.picture.PictureSize;
import io.github.mineweekly.newsletter.text.HtmlEscape;
import io.github.mineweekly.newsletter.text.Resource;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes raw HTML anew: a few elements without their attributes, the text of all others. */
final class StyledRaw {
    private static final List<List<String>> ROWS = Resource.rows("edition/elements.txt");

    private static final Map<String, String> MARKS = Resource.words(Resource.rows(ROWS, "mark"), row -> row.get(1));

    private static final Element DIVISION = new Element("div", null);

    /** Of the elements of lines, those that are more than a division. */
    private static final Map<String, Element> BLOCKS = Resource.words(
            Resource.rows(ROWS, "block"),
            row -> new Element(row.get(1), row.size() > 3 ? Styled.valueOf(row.get(2)) : null));

    /** Where there is no table around them, they would end that of the frame. */
    private static final Set<String> OF_TABLES = Set.of("caption", "thead", "tbody", "tfoot", "tr", "th", "td");

    private final HtmlDress dress;
    private final Addresses addresses;

    private record Element(String name, @Nullable Styled style) {}

    StyledRaw(HtmlDress dress, Addresses addresses) {
        this.dress = dress;
        this.addresses = addresses;
    }

    /**
     * @param between what separates lines in running text, where no block can begin; null elsewhere
     * @param open the elements that are open there
     */
    void write(Raw raw, @Nullable String between, OpenElements open, StringBuilder out) {
        List<RawPieces.Piece> pieces = RawPieces.of(raw.html());
        for (int i = 0; i < pieces.size(); i++) {
            RawPieces.Piece piece = pieces.get(i);
            if (piece instanceof RawPieces.Words words) {
                boolean first = i > 0
                        && pieces.get(i - 1) instanceof RawPieces.Tag tag
                        && tag.tag().name().equals("pre");
                out.append(open.has("pre") ? code(words.text(), first) : HtmlEscape.html(words.text()));
            } else if (piece instanceof RawPieces.Tag tag
                    && tag.tag().name().equals("a")
                    && !tag.tag().closing()) {
                boolean text = i + 1 < pieces.size() && pieces.get(i + 1) instanceof RawPieces.Words;
                anchor(tag, text ? ((RawPieces.Words) pieces.get(i + 1)).text().strip() : "", open, out);
            } else if (piece instanceof RawPieces.Tag tag) {
                tag(tag, between, open, out);
            }
        }
    }

    /** @param first whether the element begins there: a line break that opens it is none */
    private String code(String text, boolean first) {
        String[] lines = (first && text.startsWith("\n") ? text.substring(1) : text).split("\n", -1);
        StringBuilder out = new StringBuilder();
        for (String line : lines) {
            out.append(dress.codeLine(HtmlEscape.html(line)));
        }
        // The text goes on in the last line.
        return out.substring(0, out.length() - dress.codeLine("").length());
    }

    private void tag(RawPieces.Tag piece, @Nullable String between, OpenElements open, StringBuilder out) {
        String name = piece.tag().name();
        boolean ofLines = RawHtml.OF_LINES.contains(name) && !name.equals("hr");
        if (between != null && ofLines) {
            separate(between, out);
            return;
        }
        if (piece.tag().closing()) {
            out.append(open.close(name));
            return;
        }
        String mark = MARKS.get(name);
        Element block = ofLines ? BLOCKS.getOrDefault(name, DIVISION) : null;
        if (mark != null) {
            start(mark, "", mark.equals("code") ? Styled.CODE : null, out);
            open.push(name, "</" + mark + ">");
        } else if (block != null) {
            if (!OF_TABLES.contains(name) || open.has("table")) {
                boolean centred = piece.value("align").equalsIgnoreCase("center") && !OF_TABLES.contains(name);
                boolean framed = name.equals("table") && !open.has(name);
                out.append(framed ? dress.start("div", Styled.TABLE_FRAME) : "");
                start(block.name(), piece.counts(), centred ? Styled.CENTRED : block.style(), out);
                open.push(name, "</" + block.name() + ">" + (framed ? "</div>" : ""));
            }
        } else {
            single(piece, name, between != null, open, out);
        }
    }

    /** Words of two lines must not become one where no line can begin, nor two addresses. */
    private static void separate(String between, StringBuilder out) {
        boolean line = between.equals(RawPieces.CELL_LINE);
        if (line || (!out.isEmpty() && !Character.isWhitespace(out.charAt(out.length() - 1)))) {
            out.append(between);
        }
    }

    private void start(String element, String attributes, @Nullable Styled style, StringBuilder out) {
        out.append('<' + element + attributes + (style == null ? "" : dress.attributes(style)) + '>');
    }

    /**
     * What a mark of reading says, in brackets: mail programs and editors know no ruby. Those of {@code rp} are there.
     */
    private static void reading(OpenElements open, StringBuilder out) {
        if (out.isEmpty() || "(（".indexOf(out.charAt(out.length() - 1)) < 0) {
            out.append('(');
            open.push("rt", ")");
        }
    }

    private void single(RawPieces.Tag piece, String name, boolean inline, OpenElements open, StringBuilder out) {
        switch (name) {
            case "br" -> out.append("<br>");
            case "hr" -> out.append(dress.start("hr", Styled.RULE));
            case "input" ->
                out.append(Block.ListItem.sign(piece.tag().attributes().containsKey("checked")));
            case "rt" -> reading(open, out);
            case "img" -> image(piece, out);
            case "video", "audio", "source" -> media(piece, !inline && open.isEmpty(), out);
            default -> {}
        }
    }

    /**
     * The content is not known yet: what a link adds comes where it ends.
     *
     * @param text that the content begins with, if it is known
     */
    private void anchor(RawPieces.Tag piece, String text, OpenElements open, StringBuilder out) {
        String address = addresses.ofRaw(Reference.Kind.LINK, piece.value("href"));
        if (address != null && !open.has("a")) {
            String empty = dress.link(
                    new HtmlDress.Link(address, "\0", text.isEmpty() ? address : text, text.equals(address)));
            int content = empty.indexOf('\0');
            out.append(empty, 0, content);
            open.push("a", empty.substring(content + 1));
        }
    }

    private void image(RawPieces.Tag piece, StringBuilder out) {
        String alt = piece.value("alt");
        String address = addresses.ofRaw(Reference.Kind.IMAGE, piece.value("src"));
        if (address == null) {
            out.append(HtmlEscape.html(alt));
        } else if (!WebAddress.isForDark(address)) {
            String path = addresses.pathOfRaw(piece.value("src"));
            PictureSize size = addresses.sizeOfRaw(piece.value("src"));
            out.append(dress.image(new HtmlDress.Picture(address, path, alt, size, width(piece, size))));
        }
    }

    private static @Nullable String width(RawPieces.Tag piece, @Nullable PictureSize size) {
        String width = piece.width(piece.value("width").strip().replaceFirst("(?i)(?<=\\d)px$", ""), size);
        return width == null || width.endsWith("%") ? width : width + "px";
    }

    /** @param alone whether it is a paragraph of its own */
    private void media(RawPieces.Tag piece, boolean alone, StringBuilder out) {
        String address = addresses.ofRaw(Reference.Kind.MEDIA, piece.value("src"));
        if (address != null) {
            String title = piece.value("title").strip();
            String text = title.isEmpty() ? address : title;
            String link = dress.link(new HtmlDress.Link(address, HtmlEscape.html(text), text, title.isEmpty()));
            if (alone) {
                out.append(dress.start("p", Styled.PARAGRAPH)).append(link).append("</p>");
            } else {
                separate(" ", out);
                out.append(link).append(' ');
            }
        }
    }
}
