package io.github.mineweekly.newsletter.edition.release;

import io.github.mineweekly.newsletter.edition.content.Addresses;
import io.github.mineweekly.newsletter.edition.content.OpenElements;
import io.github.mineweekly.newsletter.edition.content.RawPieces;
import io.github.mineweekly.newsletter.markdown.link.Reference;
import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Raw;
import io.github.mineweekly.newsletter.markdown.tree.RawHtml;
import io.github.mineweekly.newsletter.text.HtmlEscape;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes raw HTML anew: what portable Markdown may hold of it, with absolute addresses. */
final class MarkdownRaw {
    private static final String END_OF_LINK = "</a>";
    private static final Set<String> MARKS = Set.of(
            "b", "strong", "i", "em", "s", "del", "u", "ins", "sub", "sup", "kbd", "samp", "code", "q", "small", "ruby",
            "rt", "rp");

    /** What portable Markdown knows no element for. */
    private static final Set<String> DIVISIONS =
            Set.of("center", "section", "article", "header", "footer", "nav", "aside", "main");

    /** A tag alone begins one too, whatever it is. */
    private static final Pattern BEGINS_BLOCK =
            Pattern.compile("</?(?:(?:" + String.join("|", RawHtml.OF_LINES) + ")[ >][\\s\\S]*|[a-z]+>)");

    private final Addresses addresses;

    MarkdownRaw(Addresses addresses) {
        this.addresses = addresses;
    }

    /**
     * In running text, where no block can begin.
     *
     * @param between what separates lines
     */
    String inline(Raw raw, String between, OpenElements open) {
        return write(raw, between, open, MarkdownEscape::text);
    }

    /** A block of its own, or empty. What is in it is no Markdown. */
    String block(Raw raw, OpenElements open) {
        String html = write(raw, null, open, text -> HtmlEscape.text(Mentions.marked(text)))
                .strip();
        boolean pre = html.startsWith("<pre");
        String whole = pre ? html : html.replaceAll("\n\\s*\n", "\n");
        return whole.isEmpty() || BEGINS_BLOCK.matcher(whole).matches() ? whole : "<div>" + whole + "</div>";
    }

    /** @param between null where blocks can begin */
    private String write(Raw raw, @Nullable String between, OpenElements open, UnaryOperator<String> text) {
        StringBuilder out = new StringBuilder();
        for (RawPieces.Piece piece : RawPieces.of(raw.html())) {
            if (piece instanceof RawPieces.Words words) {
                String written = text.apply(words.text());
                out.append(inCode(open) ? Mentions.unmarked(written) : written);
            } else if (piece instanceof RawPieces.Tag tag) {
                tag(tag, between, open, out);
            }
        }
        return out.toString();
    }

    /** Nobody is mentioned there. */
    static boolean inCode(OpenElements open) {
        return open.has("code") || open.has("pre");
    }

    private void tag(RawPieces.Tag piece, @Nullable String lines, OpenElements open, StringBuilder out) {
        String name = piece.tag().name();
        boolean blocks = lines == null;
        if (lines != null && RawHtml.OF_LINES.contains(name)) {
            out.append(lines);
            return;
        }
        if (piece.tag().closing()) {
            out.append(open.close(name));
            return;
        }
        boolean centred = name.equals("center") || piece.value("align").equalsIgnoreCase("center");
        String element = DIVISIONS.contains(name) ? "div" : name;
        if (MARKS.contains(name) || (RawHtml.OF_LINES.contains(name) && !name.equals("hr"))) {
            String align = blocks && centred ? " align=\"center\"" : "";
            out.append('<' + element + align + piece.counts() + '>');
            open.push(name, "</" + element + ">");
            return;
        }
        switch (name) {
            case "br" -> out.append("<br>");
            case "hr" -> out.append(blocks ? "<hr>" : "");
            case "input" ->
                out.append(Block.ListItem.sign(piece.tag().attributes().containsKey("checked")));
            case "a" -> anchor(piece, open, out);
            case "img" -> image(piece, out);
            case "video", "audio", "source" -> {
                String address = addresses.ofRaw(Reference.Kind.MEDIA, piece.value("src"));
                String title = piece.value("title").strip();
                boolean another = out.indexOf(END_OF_LINK, Math.max(0, out.length() - END_OF_LINK.length())) >= 0;
                boolean between = another || (name.equals("source") && !(blocks && out.isEmpty()));
                String link =
                        address == null ? "" : element(address, HtmlEscape.html(title.isEmpty() ? address : title));
                out.append(between && address != null ? " " : "").append(link);
            }
            default -> {}
        }
    }

    private static String element(String address, String content) {
        return "<a href=\"" + HtmlEscape.html(address) + "\">" + content + END_OF_LINK;
    }

    private void anchor(RawPieces.Tag piece, OpenElements open, StringBuilder out) {
        String address = addresses.ofRaw(Reference.Kind.LINK, piece.value("href"));
        if (address != null && !open.has("a")) {
            out.append("<a href=\"").append(HtmlEscape.html(address)).append("\">");
            open.push("a", END_OF_LINK);
        }
    }

    private void image(RawPieces.Tag piece, StringBuilder out) {
        String alt = HtmlEscape.html(piece.value("alt"));
        String address = addresses.ofRaw(Reference.Kind.IMAGE, piece.value("src"));
        if (address == null) {
            out.append(alt);
            return;
        }
        String width = piece.width(piece.value("width"), addresses.sizeOfRaw(piece.value("src")));
        out.append("<img src=\"" + HtmlEscape.html(address) + "\" alt=\"" + alt + '"'
                + (width == null ? "" : " width=\"" + width + '"') + '>');
    }
}
