package io.github.mineweekly.newsletter.frontmatter.yaml;

import io.github.mineweekly.newsletter.frontmatter.block.FrontMatterBlock;
import io.github.mineweekly.newsletter.frontmatter.block.KeyLine;
import io.github.mineweekly.newsletter.frontmatter.block.UnclosedBlock;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.rule.Keys;
import io.github.mineweekly.newsletter.issue.LineIndex;
import io.github.mineweekly.newsletter.issue.Span;
import io.github.mineweekly.newsletter.text.Characters;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** What an author did when SnakeYAML says that the block is not YAML: one problem, in the author's terms. */
final class SyntaxProblem {
    private static final Pattern DASHED = Pattern.compile("[-\u2010-\u2015\u2212\uFF0D][^-\\s].*");
    private static final String KEYS_HELP =
            "write each key in a line of its own as `key: value`, and text with special characters in quotes";

    private final FrontMatterBlock block;
    private final DiagnosticCollector diagnostics;
    private final LineIndex lines;
    private final String problem;
    private final String context;
    private final int problemAt;
    private final int contextAt;

    SyntaxProblem(FrontMatterBlock block, DiagnosticCollector diagnostics, MarkedYAMLException e) {
        this.block = block;
        this.diagnostics = diagnostics;
        this.lines = block.lines();
        this.problem = Objects.requireNonNullElse(e.getProblem(), "");
        this.context = Objects.requireNonNullElse(e.getContext(), "");
        NodePlaces places = new NodePlaces(block);
        this.problemAt = offset(places, e.getProblemMark(), block.start());
        this.contextAt = offset(places, e.getContextMark(), problemAt);
    }

    private static int offset(NodePlaces places, @Nullable Mark mark, int otherwise) {
        return mark == null ? otherwise : places.offset(mark);
    }

    void report() {
        int at = problem.contains("simple key") || context.contains("simple key") ? contextAt : problemAt;
        if (new UnclosedBlock(block.source(), diagnostics).report(block, at)
                || ColonFix.report(block, diagnostics)
                || new LineTypos(block, diagnostics).reportQuotes()) {
            return;
        }
        ValueProblem value = new ValueProblem(block, diagnostics);
        FlowProblem brackets = new FlowProblem(block, diagnostics);
        OptionalInt quote = unclosedQuote();
        OptionalInt bracket = brackets.unclosed(problemAt);
        boolean flow = context.startsWith("while parsing a flow");
        if (problem.contains("(TAB)")) {
            new TabFix(block, diagnostics).report(problemAt);
        } else if (quote.isPresent()) {
            value.reportUnclosed("the quote", quote.getAsInt());
        } else if (context.contains("quoted scalar") && problem.contains("end of stream")) {
            value.reportUnclosed("the quote", contextAt);
        } else if (flow && FlowProblem.isOpen(block.source().text().substring(contextAt, lines.endAt(contextAt)))) {
            value.reportUnclosed("the bracket", contextAt);
        } else if (flow && bracket.isPresent()) {
            value.reportUnclosed("the bracket", bracket.getAsInt());
        } else if (!new LineTypos(block, diagnostics).report(at)
                && !(!isText(problemAt) && brackets.report(problemAt))
                && !value.reportUnquoted(problemAt)
                && !new IndentedLine(block, diagnostics).report(problemAt)) {
            reportOther(at);
        }
    }

    private boolean isText(int offset) {
        return KeyLine.keyOf(lines.line(lines.lineAt(offset)))
                .filter(Keys.of(Keys.Type.TEXT)::contains)
                .isPresent();
    }

    /** The first quote that its line does not close, if closing it there lets YAML read on beyond the error. */
    private OptionalInt unclosedQuote() {
        for (int line = block.firstLine(); line < block.endLine(); line++) {
            Optional<KeyLine> found = KeyLine.of(block, line);
            String text = found.map(KeyLine::text).orElse("");
            boolean open = (text.startsWith("\"") || text.startsWith("'")) && text.indexOf(text.charAt(0), 1) < 0;
            if (open && Yaml.reaches(block, found.get().value(), text + text.charAt(0), problemAt)) {
                return OptionalInt.of(found.get().value().start());
            }
        }
        return OptionalInt.empty();
    }

    private void reportOther(int at) {
        if (reportForeignLineEnd(lines.lineAt(at))
                || new LineTypos(block, diagnostics).reportSpaces(lines.lineAt(at))) {
            return;
        }
        int line = firstLineOfKey(at);
        int from = line == lines.lineAt(at) ? at : lines.start(line);
        String text = lines.line(line).strip();
        boolean keyless = from != problemAt && text.indexOf(':') < 0;
        Span place = new Span(from, keyless ? lines.end(line) : Math.max(from, Math.min(from + 1, lines.end(line))));
        String shown = Printable.quote(text);
        if (text.startsWith("---")) {
            add(place, "the line " + shown + " begins with `---` and is not a fence", "write `---` alone in its line");
        } else if (problem.startsWith("found undefined alias")) {
            String message = "the line " + shown + " refers to an anchor, and no value above it has this name";
            add(place, message, "write the value itself, or delete the line");
        } else if (keyless) {
            add(place, "the line " + shown + " is not `key: value`", helpWithoutKey(line, text));
        } else {
            add(place, "the line " + shown + " is not YAML from here on", helpFromHereOn(line, text));
        }
    }

    private void add(Span place, String message, String help) {
        diagnostics.add(FrontMatterRules.YAML_SYNTAX, place, message, help);
    }

    private String helpWithoutKey(int line, String text) {
        if (KeyLine.isComment(text)) {
            return KeyLine.COMMENT_HELP;
        }
        String above = line > block.firstLine() ? lines.line(line - 1) : "";
        boolean item = above.strip().startsWith("- ");
        if ((item || above.stripTrailing().endsWith(":"))
                && DASHED.matcher(text).matches()) {
            return "write " + Printable.quote("- " + text.substring(1)) + ", with a space after the hyphen";
        }
        if (item) {
            return "write " + Printable.quote("- " + text) + " below the item above it, or write it as `key: value`";
        }
        return above.startsWith(" ") || KeyLine.keyOf(above).isPresent()
                ? "indent it by two spaces if it goes on from the line above, or write it as `key: value`"
                : KEYS_HELP;
    }

    private String helpFromHereOn(int line, String text) {
        if (KeyLine.isComment(text)) {
            return KeyLine.COMMENT_HELP;
        }
        String above = valueAbove(line);
        if (above.startsWith("|") || above.startsWith(">")) {
            return "begin it at the margin if it is a key, or in the column of the text above it";
        }
        return !above.isEmpty() && Character.isLetterOrDigit(above.codePointAt(0))
                ? "put the whole value in quotes if the line goes on from the one above, or begin it at the margin if it"
                        + " is a key"
                : KEYS_HELP;
    }

    /** What is in the line of the key that a line is indented below; empty if there is none. */
    private String valueAbove(int line) {
        int key = line - 1;
        while (key > block.firstLine() && lines.line(key).startsWith(" ")) {
            key--;
        }
        return lines.line(line).startsWith(" ") && key >= block.firstLine()
                ? KeyLine.of(block, key).map(KeyLine::text).orElse("")
                : "";
    }

    /** YAML takes a line without a colon and the next one for one key, and finds the error at the colon of this. */
    private int firstLineOfKey(int at) {
        int line = lines.lineAt(at);
        if (problem.startsWith("mapping values are not allowed")) {
            while (line > block.firstLine() && isWithoutKey(lines.line(line - 1))) {
                line--;
            }
        }
        return line;
    }

    private static boolean isWithoutKey(String line) {
        return !line.isBlank() && line.indexOf(':') < 0 && !line.strip().matches("#.*|- .*|-|[\\[{].*");
    }

    /** Text from web pages and word processors holds line ends that an editor does not show. */
    private boolean reportForeignLineEnd(int line) {
        for (int offset = lines.start(line); offset < lines.end(line); offset++) {
            char c = block.source().text().charAt(offset);
            if (c == '\u0085' || c == '\u2028' || c == '\u2029') {
                add(
                        new Span(offset, offset + 1),
                        "the character " + Characters.name(c) + " is here, which YAML takes for the end of the line",
                        "delete it; an editor that shows invisible characters finds it");
                return true;
            }
        }
        return false;
    }
}
