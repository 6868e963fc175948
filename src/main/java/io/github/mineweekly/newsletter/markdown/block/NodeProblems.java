package io.github.mineweekly.newsletter.markdown.block;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.mineweekly.newsletter.markdown.html.CodeInfo;
import io.github.mineweekly.newsletter.markdown.html.OtherFence;
import io.github.mineweekly.newsletter.markdown.inline.Entities;
import io.github.mineweekly.newsletter.markdown.inline.TableRow;
import io.github.mineweekly.newsletter.markdown.tree.BodyProblems;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.markdown.tree.Fragment;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.Verbatim;
import io.github.mineweekly.newsletter.text.Characters;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is wrong with the lines that open and close blocks. */
final class NodeProblems {
    private static final Pattern UNBREAKABLE = Pattern.compile("\u00A0(?![^\\[\\]]{0,200}])");
    private static final Pattern LANGUAGE = Pattern.compile("[ \\t]*\\{?\\.?[A-Za-z][^`\\s]{0,99}(?![^`]*`)");

    private static final Pattern LATE_FENCE =
            Pattern.compile("(?m)(?<=[^`~\\s][ \\t]{0,3})(`{3,99}+|~{3,99}+)[A-Za-z]{1,20}+[ \\t]*+$");

    /** A line of nothing but an address, or a link with a label before it. */
    private static final Pattern ADDRESS = Pattern.compile("(?:[^\\s\\[\\]<>:：]{1,12}[:：][ \\t]*)?"
            + "(?:<?https?://\\S{1,2000}|\\[[^\\[\\]]{1,200}]\\(https?://[^\\s()]{1,2000}\\))");

    private final BodyProblems problems;
    private final Verbatim verbatim;

    /** @param verbatim gets the places of what is not shown */
    NodeProblems(BodyProblems problems, Verbatim verbatim) {
        this.problems = problems;
        this.verbatim = verbatim;
    }

    void code(FencedCodeBlock code) {
        BasedSequence marker = code.getOpeningMarker();
        BasedSequence info = code.getInfo();
        BasedSequence late = lateFence(code);
        if (late != null) {
            problems.add(
                    BodyRules.BLOCK_UNCLOSED,
                    Fragments.place(late),
                    "this " + marker + " does not begin its line, and so opens no code block",
                    "write it, and the language, on a line of its own");
        } else if (code.getClosingMarker().isEmpty()) {
            problems.add(
                    BodyRules.BLOCK_UNCLOSED,
                    Fragments.place(marker),
                    "the code block is never closed: the rest of the " + around(code) + " is code",
                    "write " + marker + " on a line of its own where it ends");
        } else {
            opening(code);
        }
        String unescaped = info(code);
        OtherFence other = OtherFence.of(
                unescaped,
                code.getContentLines().stream().map(BasedSequence::toString).toList());
        if (other != null) {
            BasedSequence typed =
                    other.line() < 0 ? info : code.getContentLines().get(other.line());
            problems.add(BodyRules.MARKUP_OF_OTHER_TOOL, Fragments.place(typed.trim()), other.message(), other.help());
        }
        String lost = other == null || other.line() >= 0 ? CodeInfo.lost(unescaped) : "";
        if (!lost.isEmpty()) {
            problems.add(
                    BodyRules.CONTENT_DROPPED,
                    Fragments.place(info),
                    "text on the line that opens the code block is not shown: " + Printable.quote(lost),
                    "write it above the code block, or as its title: `[title]`");
        }
    }

    /** What follows the fence's opening: a space that does not break is one too, but for those of a title. */
    static String info(FencedCodeBlock code) {
        String info = UNBREAKABLE.matcher(code.getInfo()).replaceAll(" ");
        return Entities.unescape(info.strip());
    }

    /** What was to open unclosed code, at the end of a line of the text above it; null if nothing was. */
    private static @Nullable BasedSequence lateFence(FencedCodeBlock code) {
        boolean bare = code.getClosingMarker().isEmpty() && code.getInfo().isBlank();
        if (!bare || !(code.getPrevious() instanceof Paragraph above)) {
            return null;
        }
        BasedSequence text = above.getChars();
        Matcher late = LATE_FENCE.matcher(text);
        boolean same = late.find() && late.group(1).contentEquals(code.getOpeningMarker());
        return same ? text.subSequence(late.start(1), late.end(1)) : null;
    }

    /** A line that would open a block is code where the line that was to end the block before it is missing. */
    private void opening(FencedCodeBlock code) {
        String marker = code.getOpeningMarker().toString();
        for (BasedSequence line : code.getContentLines()) {
            BasedSequence typed = line.trim();
            if (typed.startsWith(marker)
                    && LANGUAGE.matcher(typed.subSequence(marker.length())).lookingAt()) {
                problems.add(
                        BodyRules.BLOCK_UNCLOSED,
                        Fragments.place(typed),
                        "the code block is not closed before this line, which is code too",
                        "write " + marker + " on a line of its own where the block ends, or " + marker
                                + marker.charAt(0) + " around one that holds others");
                return;
            }
        }
    }

    void container(ContainerNode box) {
        if (!box.isClosed()) {
            problems.add(
                    BodyRules.BLOCK_UNCLOSED,
                    Fragments.place(box.line),
                    "the container `" + box.kind + "` is never closed: the rest of the " + around(box)
                            + " belongs to it",
                    "write a line `" + ":".repeat(box.colons) + "` where it ends");
        }
    }

    /** A sign at the beginning of an entry may be a word of its text. */
    void heading(HeadingSyntax.Node heading) {
        Inline.Place hash = heading.hashOfEntry();
        if (hash != null) {
            problems.add(
                    BodyRules.CONTENT_DROPPED,
                    hash,
                    "`#` makes a heading of the entry, and is not shown",
                    "write `\\#` if it is text; for a heading write it outside the list");
        }
    }

    /** A line without a sign below a quote that says where something is from: Markdown takes it into the quote. */
    void quoted(List<BasedSequence> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (!hasSign(lines.get(i))
                    && ADDRESS.matcher(lines.get(i - 1).trim()).matches()) {
                problems.addOfText(
                        BodyRules.BLOCK_UNCLOSED,
                        Fragments.place(lines.get(i).trim()),
                        "no empty line ends the quote, so this line is a part of it",
                        "leave an empty line before it; if it is quoted, begin it with `>`");
                return;
            }
        }
    }

    private static boolean hasSign(BasedSequence line) {
        BasedSequence text = line.getBaseSequence();
        int start = Characters.beforeSpaces(text, 0, line.getStartOffset());
        return start > 0 && text.charAt(start - 1) == '>';
    }

    void note(FootnoteParser.Node note, boolean repeated) {
        String label = Printable.quote("[^" + note.label + "]");
        String message = repeated
                ? "the footnote " + label + " is defined above; this text is not shown"
                : "nothing refers to the footnote " + label + ", so it is not shown";
        String help = repeated ? "give it a label of its own" : "write " + label + " where it belongs";
        problems.add(BodyRules.CONTENT_DROPPED, Fragments.place(note.getChars().trimEnd()), message, help);
    }

    void cells(Inline.Place place, int found, int columns, String lost) {
        // Nothing else is to be said of what is not shown.
        verbatim.add(place);
        problems.add(
                BodyRules.CONTENT_DROPPED,
                place,
                "the row has " + found + " cells, the header row " + columns + ": " + Printable.quote(lost)
                        + " is not shown",
                "write `\\|` for `|` within a cell, or give the header row more cells");
    }

    /**
     * Code of a row that its bars cut, said once of a row.
     *
     * @param told whether something is said of the row already
     */
    void cutCode(Fragment row, boolean told) {
        boolean known = told;
        for (int[] range : new TableRow(row.text()).cutCode()) {
            Inline.Place place = row.place(range[0], range[1]);
            // It is to be code, so that nothing else is to be said of it.
            verbatim.add(place);
            problems.removeTags(place);
            if (!known) {
                problems.add(
                        BodyRules.CONTENT_DROPPED,
                        place,
                        "the bar within the code " + Printable.quote(row.text().substring(range[0], range[1]))
                                + " ends its cell, and is not shown",
                        "write `\\|` for `|` within a cell");
            }
            known = true;
        }
    }

    /** @param columns of the delimiter row; 0 if other signs than ASCII ones are the cause */
    void table(Inline.Place place, int columns, int names) {
        String found = columns == 0
                ? "a bar, dash or space in this line is not an ASCII one"
                : "the delimiter row has " + columns + (columns == 1 ? " column" : " columns") + ", the header row "
                        + names;
        String help = columns == 0 ? "write `|`, `-` and ASCII spaces" : delimiterOf(names);
        table(place, found + ", so the table is text", help);
    }

    /** A line below a header row that was meant as a delimiter row. */
    void noDelimiter(Inline.Place place, int names) {
        table(place, "this line is not a delimiter row, so the table is text", delimiterOf(names));
    }

    /** Dashes below a header row. */
    void underlined(Inline.Place place, int names) {
        table(place, "these dashes make a heading of the header row, so the table is text", delimiterOf(names));
    }

    /** Of a wide table the first columns, which are as much as is shown. */
    private static String delimiterOf(int columns) {
        return "write " + Printable.quote("|" + " --- |".repeat(Math.min(columns, 10)));
    }

    void table(Inline.Place place, String message, String help) {
        problems.addOfText(BodyRules.TABLE_AS_TEXT, place, message, help);
    }

    void unclosedTable(Inline.Place place) {
        problems.add(
                BodyRules.BLOCK_UNCLOSED,
                place,
                "no empty line ends the table, so this line is a row of it",
                "leave an empty line before it");
    }

    void cutRow(Inline.Place place) {
        problems.addOfText(
                BodyRules.BLOCK_UNCLOSED,
                place,
                "no `|` ends the row above, so this line is a row of its own",
                "write a row on one line, with `<br>` between the lines of a cell");
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
}
