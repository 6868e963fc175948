package io.github.mineweekly.newsletter.edition.mail;

import io.github.mineweekly.newsletter.edition.content.Addresses;
import io.github.mineweekly.newsletter.edition.content.RawPieces;
import io.github.mineweekly.newsletter.markdown.link.Reference;
import io.github.mineweekly.newsletter.markdown.tree.Raw;
import io.github.mineweekly.newsletter.markdown.tree.RawHtml;
import io.github.mineweekly.newsletter.text.Characters;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes raw HTML as plain text, tag by tag, after what is there. Used once. */
final class PlainRaw {
    private static final Pattern NUMBER = Pattern.compile("[-+−]?(?:\\d{1,6}|[a-z])");

    private final Addresses addresses;
    private final StringBuilder out;

    /** Whether it is a block of raw HTML, which may hold lines of code. */
    private final boolean ofBlock;

    /** The address of a raw link, which follows its text. */
    private String pending = "";

    /** Where its text begins. */
    private int linked;

    /** Where what is raised begins; 0 for nothing. */
    private int raised;

    /** Whether a cell of a raw table is open. */
    private boolean inCell;

    private boolean inCode;

    /** Where the address of a video or sound ends; -1 if there is none. */
    private int played = -1;

    /** What ends the reading that is open. */
    private String bracket = "";

    /** Of each list that is open, the number of its next entry, or null where its entries have bullets. */
    private final List<@Nullable Integer> lists = new ArrayList<>();

    /** Whether numbered lists end where they begin; in one that Markdown goes on in, no entry has a number. */
    private boolean whole;

    PlainRaw(Addresses addresses, StringBuilder out, boolean ofBlock) {
        this.addresses = addresses;
        this.out = out;
        this.ofBlock = ofBlock;
    }

    /** A picture; those for dark colours are left out. */
    StringBuilder image(String alt, @Nullable String address) {
        if (address != null && WebAddress.isForDark(address)) {
            return out;
        }
        boolean shown = address != null && !address.startsWith("data:");
        if (!alt.isEmpty() || !shown) {
            out.append('[').append(alt).append(shown ? "] " : "]");
        }
        return shown ? out.append('<').append(address).append('>') : out;
    }

    void write(Raw raw) {
        List<RawPieces.Piece> pieces = RawPieces.of(raw.html());
        whole = pieces.stream().mapToInt(PlainRaw::deeper).sum() == 0;
        for (RawPieces.Piece piece : pieces) {
            if (piece instanceof RawPieces.Words words) {
                words(words.text().replace("\n", lineEnd()));
            } else if (piece instanceof RawPieces.Tag tag) {
                tag(tag);
            }
        }
    }

    private static int deeper(RawPieces.Piece piece) {
        return !(piece instanceof RawPieces.Tag tag) || !tag.tag().name().equals("ol")
                ? 0
                : tag.tag().closing() ? -1 : 1;
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
            case "del", "s", "strike" -> out.append(PlainInlines.STRUCK);
            default -> {
                if (RawHtml.OF_LINES.contains(piece.tag().name())) {
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

    /** One of several addresses is on a line of its own. */
    private void media(RawPieces.Tag piece) {
        String address = addresses.ofRaw(Reference.Kind.MEDIA, piece.value("src"));
        if (address != null) {
            boolean between = piece.tag().name().equals("source") && !out.isEmpty() && !endsWith("\n");
            out.append(between ? lineEnd() : "");
            boolean glued = !out.isEmpty() && !Character.isWhitespace(out.charAt(out.length() - 1));
            out.append(glued ? " " : "").append(address);
            played = out.length();
        }
    }

    /** Text, which is no part of the address of a video or sound before it. */
    void words(String text) {
        boolean glued = out.length() == played && !text.isEmpty() && !Character.isWhitespace(text.charAt(0));
        out.append(glued ? " " : "").append(text);
    }

    /** The end of a cell may be left out before another. */
    private void cell(boolean closing) {
        if (inCell && endsWith(PlainInlines.BREAK_IN_CELL)) {
            cut(out.length() - PlainInlines.BREAK_IN_CELL.length());
        }
        out.append(closing || inCell ? PlainInlines.CELL_END : "");
        inCell = !closing;
    }

    private void lineBreak() {
        boolean begun = !endsWith(PlainInlines.CELL_END)
                && !endsWith(PlainInlines.BREAK_IN_CELL)
                && !endsWith("\n")
                && !out.isEmpty();
        if (inCode || !inCell) {
            out.append(lineEnd());
        } else if (begun) {
            out.append(PlainInlines.BREAK_IN_CELL);
        }
    }

    private String lineEnd() {
        return inCode ? "\n" + PlainInlines.CODE_LINE : "\n";
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
        if (end > 0 && out.charAt(end - 1) != (inCode ? PlainInlines.CODE_LINE : '\n')) {
            out.append(lineEnd());
        }
        list(piece);
        if (code && !inCode && !piece.tag().closing()) {
            inCode = true;
            out.append(PlainInlines.CODE_LINE);
        }
    }

    /** Letters and numbers that fall are not written: a text may name them as they are on the page. */
    private boolean isNumbered(RawPieces.Tag list) {
        return whole
                && !list.isReversed()
                && (list.value("type").isEmpty() || list.value("type").equals("1"));
    }

    private void list(RawPieces.Tag piece) {
        String name = piece.tag().name();
        int open = lists.size() - 1;
        if (name.equals("ul") || name.equals("ol")) {
            if (!piece.tag().closing()) {
                lists.add(name.equals("ol") && isNumbered(piece) ? piece.number("start", 1) : null);
            } else if (open >= 0) {
                lists.remove(open);
            }
        } else if (name.equals("li") && !piece.tag().closing()) {
            Integer next = open < 0 ? null : lists.get(open);
            if (next == null) {
                out.append("- ");
                return;
            }
            int number = piece.number("value", next);
            out.append(number).append(". ");
            lists.set(open, number + 1);
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
        String address = piece.tag().closing()
                ? null
                : PlainInlines.readable(addresses.ofRaw(Reference.Kind.LINK, piece.value("href")));
        pending = address == null ? "" : " <" + address + ">";
        linked = out.length();
    }

    /** The address of the link that is open, which follows its text; not again where it is the text. */
    String pending() {
        boolean there = linked <= out.length()
                && pending.equals(" <" + out.substring(linked).strip() + ">");
        return there ? "" : pending;
    }
}
