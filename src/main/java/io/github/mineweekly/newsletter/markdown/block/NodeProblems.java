package io.github.mineweekly.newsletter.markdown.block;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.mineweekly.newsletter.markdown.html.CodeInfo;
import io.github.mineweekly.newsletter.markdown.inline.Entities;
import io.github.mineweekly.newsletter.markdown.tree.BodyProblems;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.markdown.tree.Fragment;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.text.Misspelling;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong with the lines that open and close blocks. */
final class NodeProblems {
    private static final Pattern CONTAINER = Pattern.compile(":{3,}[ \\t]*([^\\s:`]\\S{0,99}).*");

    private final BodyProblems problems;

    NodeProblems(BodyProblems problems) {
        this.problems = problems;
    }

    void code(FencedCodeBlock code) {
        BasedSequence marker = code.getOpeningMarker();
        BasedSequence info = code.getInfo();
        if (code.getClosingMarker().isEmpty()) {
            problems.add(
                    BodyRules.BLOCK_UNCLOSED,
                    place(marker),
                    "the code block is never closed: the rest of the " + around(code) + " is code",
                    "write " + marker + " on a line of its own where it ends");
        }
        String lost = CodeInfo.lost(Entities.unescape(info.toString().strip()));
        if (!lost.isEmpty()) {
            problems.add(
                    BodyRules.CONTENT_DROPPED,
                    place(info),
                    "text on the line that opens the code block is not shown: " + Printable.quote(lost),
                    "write it above the code block, or as its title: `[title]`");
        }
    }

    void container(ContainerNode box) {
        if (!box.isClosed()) {
            problems.add(
                    BodyRules.BLOCK_UNCLOSED,
                    place(box.line()),
                    "the container `" + box.kind() + "` is never closed: the rest of the " + around(box)
                            + " belongs to it",
                    "write a line `" + ":".repeat(box.colons()) + "` where it ends");
        }
    }

    /** Lines that open a container of a name that there is not are text. */
    void paragraph(Fragment paragraph) {
        String text = paragraph.text();
        int at = text.indexOf(":::");
        while (at >= 0) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            Matcher opening = CONTAINER.matcher(text.substring(at, end));
            boolean first = at == 0 || text.charAt(at - 1) == '\n';
            if (first && opening.matches()) {
                unknown(paragraph.place(at, at + opening.end(1)), opening.group(1));
            }
            at = end == text.length() ? -1 : text.indexOf(":::", end);
        }
    }

    private void unknown(Inline.Place place, String name) {
        List<String> kinds = ContainerParser.KINDS;
        String prefix = kinds.stream()
                .filter(name.toLowerCase(Locale.ROOT)::startsWith)
                .findFirst()
                .orElse(null);
        String near = Misspelling.nearest(name, kinds).orElse(prefix);
        problems.addOfText(
                BodyRules.CONTAINER_UNKNOWN,
                place,
                "no container is named " + Printable.quote(name) + "; its lines are shown as typed",
                near == null
                        ? "the names are " + String.join(", ", kinds)
                        : "write `::: " + near + "`, and a title after a space");
    }

    void note(FootnoteParser.Node note, boolean repeated) {
        String label = Printable.quote("[^" + note.label() + "]");
        String message = repeated
                ? "the footnote " + label + " is defined above; this text is not shown"
                : "nothing refers to the footnote " + label + ", so it is not shown";
        String help = repeated ? "give it a label of its own" : "write " + label + " where it belongs";
        problems.add(BodyRules.CONTENT_DROPPED, place(note.getChars().trimEnd()), message, help);
    }

    void cells(Inline.Place place, int found, int columns, String lost) {
        problems.add(
                BodyRules.CONTENT_DROPPED,
                place,
                "the row has " + found + " cells, the head " + columns + ": " + Printable.quote(lost) + " is not shown",
                "write `\\|` for `|` within a cell, or give the head more cells");
    }

    /** @param columns of the line of dashes; 0 if other signs than ASCII ones are the cause */
    void table(Inline.Place place, int columns, int names) {
        String found = columns == 0
                ? "a bar or dash in this line is not an ASCII one"
                : "the line of dashes has " + columns + (columns == 1 ? " column" : " columns") + ", the head " + names;
        String help = columns == 0 ? "write `|` and `-`" : "write " + Printable.quote("|" + " --- |".repeat(names));
        problems.addOfText(BodyRules.TABLE_AS_TEXT, place, found + ", so the table is text", help);
    }

    /** What ends a block that nothing closes. */
    static String around(Node block) {
        Node parent = block.getParent();
        if (parent instanceof BlockQuote) {
            return "quote";
        }
        if (parent instanceof ListItem) {
            return "list item";
        }
        if (parent instanceof FootnoteParser.Node) {
            return "footnote";
        }
        return parent instanceof ContainerNode ? "container" : "issue";
    }

    private static Inline.Place place(BasedSequence typed) {
        return new Inline.Place(typed.getStartOffset(), typed.getEndOffset());
    }
}
