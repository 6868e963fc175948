package io.github.mineweekly.newsletter.markdown.block;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import io.github.mineweekly.newsletter.markdown.html.OtherBoxes;
import io.github.mineweekly.newsletter.markdown.tree.BodyProblems;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.markdown.tree.Fragment;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.text.Characters;
import io.github.mineweekly.newsletter.text.Misspelling;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What other tools read from a line and the dialect does not. */
final class OtherSyntax {
    /** VitePress's import of a file, with lines and a language in braces. */
    private static final Pattern SNIPPET = Pattern.compile(
            "^<<<[ \\t]*+((?:@|\\.{0,2}/)[^\\s{}\\[\\]]{1,200}+)[^\\n\\r\\u0085\\u2028\\u2029]*+$",
            Pattern.MULTILINE | Pattern.UNIX_LINES);

    private static final Pattern CALLOUT =
            Pattern.compile("\\[!([\\p{L}][\\p{L}\\d_-]{0,50})(?:\\|[^\\[\\]]{0,99})?\\]([+-])?(?:[ \\t].*)?");

    /** With a space where none may be, or with full-width signs. */
    private static final Pattern MISTYPED_CALLOUT =
            Pattern.compile("([\\[【][ \\t]{0,3}[!！][ \\t]{0,3}(\\p{L}{1,20})[ \\t]{0,3}[\\]】])(?:[ \\t].*)?");

    private static final Pattern ALERT = Pattern.compile(
            "^\\[(!(?:" + String.join("|", AlertMark.NAMES) + "))][ \\t]*$",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE | Pattern.UNIX_LINES);

    private static final Pattern BLOCK = Pattern.compile("```|~~~|:::|!\\[[^\\[\\]]{0,200}]\\(\\S{1,500}\\)$");

    /** Something to read in each cell: a drawing has empty ones. */
    private static final Pattern HEADER = Pattern.compile("\\|(?:[^|\\p{L}\\p{N}]*+[\\p{L}\\p{N}][^|]*+\\|){2,}+");

    private static final Pattern DELIMITER = Pattern.compile("\\|(?:[ \\t]*+:?+-++:?+[ \\t]*+\\|){2,}+");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][a-zA-Z0-9]{0,20}[\\s/>]");
    private static final Pattern STOP = Pattern.compile("[，。！？；]");

    private final BodyProblems problems;

    OtherSyntax(BodyProblems problems) {
        this.problems = problems;
    }

    void snippets(Fragment paragraph) {
        if (!paragraph.text().contains("<<<")) {
            return;
        }
        Matcher line = SNIPPET.matcher(paragraph.text());
        while (line.find()) {
            problems.addOfText(
                    BodyRules.CONTENT_DROPPED,
                    paragraph.place(line.start(), line.end()),
                    "VitePress would include the file " + Printable.quote(line.group(1)) + " here; it is not shown",
                    "copy its text into a code block");
        }
    }

    /** Lines that would begin an alert if a quote began there; those with a definition are links. */
    void alerts(Fragment paragraph, Predicate<String> isDefined) {
        Matcher line = ALERT.matcher(paragraph.text());
        while (line.find()) {
            if (!isDefined.test(line.group(1))) {
                problems.addOfText(
                        BodyRules.CONTAINER_UNKNOWN,
                        paragraph.place(line.start(), line.end(1) + 1),
                        "`[" + line.group(1) + "]` begins no alert, since it is not the first line of a quote, and is"
                                + " shown as typed",
                        "begin it and the lines of its text with `>`, below an empty line");
            }
        }
    }

    /** Text that is code since it is indented, and hardly meant as such. */
    void indented(IndentedCodeBlock code, String text, boolean withinElement) {
        String line = text.lines().findFirst().orElse("");
        String first = line.strip();
        boolean tag = withinElement && TAG.matcher(first).lookingAt();
        if (tag || BLOCK.matcher(first).lookingAt() || isTable(text) || isChinese(text)) {
            int start = code.getContentLines().get(0).getStartOffset();
            problems.add(
                    BodyRules.INDENTED_CODE_SUSPECT,
                    new Inline.Place(start, start + line.length()),
                    "four spaces or a tab before " + Printable.quote(first) + " make code of it",
                    "indent it by at most three spaces; if it is code, write ``` above and below it");
        }
    }

    private static boolean isTable(String text) {
        List<String> lines = text.lines().limit(2).map(String::strip).toList();
        return lines.size() == 2
                && HEADER.matcher(lines.get(0)).matches()
                && DELIMITER.matcher(lines.get(1)).matches()
                && bars(lines.get(0)) == bars(lines.get(1));
    }

    private static long bars(String line) {
        return line.chars().filter(c -> c == '|').count();
    }

    /** Whether a text is a paragraph as books in Chinese indent it. */
    private static boolean isChinese(String text) {
        int first = text.strip().isEmpty() ? 0 : text.strip().codePointAt(0);
        boolean begins = Characters.isHan(first) || "“‘《「『【（".indexOf(first) >= 0;
        if (!begins || !STOP.matcher(text).find()) {
            return false;
        }
        long letters = text.codePoints().filter(Characters::isHan).count();
        return letters * 2
                > text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
    }

    /** What else Obsidian reads from an alert's first line: how it is drawn, and whether it is folded. */
    void drawn(Fragment quote, AlertMark alert) {
        if (alert.style() >= 0) {
            dropped(
                    quote,
                    alert.style(),
                    quote.text().indexOf(']', alert.style()),
                    "change the alert's look",
                    "delete it");
        }
        if (alert.fold() >= 0) {
            dropped(
                    quote,
                    alert.fold(),
                    alert.fold() + 1,
                    "fold the alert",
                    "delete it, or write a container `::: details`");
        }
    }

    /** An alert that ends with its first line, above what was to be its text; another alert has its own. */
    void empty(Fragment quote, AlertMark alert, Node node) {
        Node next = node.getNext();
        Node quoted = next instanceof BlockQuote ? next.getFirstChild() : null;
        boolean text = next instanceof Paragraph
                || next instanceof ListBlock
                || (quoted != null && !quoted.getChars().startsWith("[!"));
        if (text && alert.title() == quote.text().length() && node.getFirstChild() == node.getLastChild()) {
            problems.add(
                    BodyRules.CONTAINER_UNKNOWN,
                    quote.place(0, quote.text().length()),
                    "the alert ends with this line, and what is below it is not in its box",
                    "write `>` on the empty line too, and before each line of its text");
        }
    }

    private void dropped(Fragment quote, int start, int end, String what, String help) {
        problems.add(
                BodyRules.CONTENT_DROPPED,
                quote.place(start, end),
                Printable.quote(quote.text().substring(start, end)) + " does not " + what + ", and is not shown",
                help);
    }

    /** The first line of a quote that is not an alert. */
    void callout(Fragment quote, String line) {
        Matcher mistyped = MISTYPED_CALLOUT.matcher(line);
        Matcher callout = CALLOUT.matcher(line);
        if (mistyped.matches() && !callout.matches()) {
            mistyped(quote, mistyped);
        } else if (callout.matches()) {
            String name = callout.group(1);
            boolean folds = callout.group(2) != null;
            problems.add(
                    BodyRules.CONTAINER_UNKNOWN,
                    quote.place(0, folds ? callout.end(2) : line.indexOf(']') + 1),
                    "no alert is named " + Printable.quote(name) + "; its lines are shown as a quote"
                            + (folds ? ", which does not fold" : ""),
                    help(name) + (folds ? "; what is to fold is a container `::: details`" : ""));
        }
    }

    private static String help(String name) {
        String typed = name.toUpperCase(Locale.ROOT);
        if (typed.equals("QUOTE") || typed.equals("CITE")) {
            return "delete " + Printable.quote("[!" + name + "]");
        }
        String known = known(name);
        String meant =
                known == null ? Misspelling.nearest(typed, AlertMark.NAMES).orElse(null) : known;
        return meant == null
                ? "the names are " + String.join(", ", AlertMark.NAMES)
                : "write `[!" + meant + "]`, and a title after a space";
    }

    /** The alert that is drawn as the box of a name is, or null. */
    private static @Nullable String known(String name) {
        String kind = OtherBoxes.kind(name);
        String alert = kind == null ? "" : kind.toUpperCase(Locale.ROOT);
        return AlertMark.NAMES.contains(alert) ? alert : null;
    }

    private void mistyped(Fragment quote, Matcher callout) {
        String meant = known(callout.group(2));
        if (meant != null) {
            int end = callout.end(1);
            problems.add(
                    BodyRules.CONTAINER_UNKNOWN,
                    quote.place(0, end),
                    Printable.quote(quote.text().substring(0, end))
                            + " begins no alert; its lines are shown as a quote",
                    "write `[!" + meant + "]`, and a title after a space");
        }
    }
}
