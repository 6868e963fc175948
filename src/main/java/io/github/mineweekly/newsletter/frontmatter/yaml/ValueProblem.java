package io.github.mineweekly.newsletter.frontmatter.yaml;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Edit;
import io.github.mineweekly.newsletter.frontmatter.block.FrontMatterBlock;
import io.github.mineweekly.newsletter.frontmatter.block.KeyLine;
import io.github.mineweekly.newsletter.frontmatter.block.SuggestedFix;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.rule.HidingKeys;
import io.github.mineweekly.newsletter.frontmatter.rule.Keys;
import io.github.mineweekly.newsletter.frontmatter.rule.TemplatePlaceholder;
import io.github.mineweekly.newsletter.issue.Span;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Syntax errors within one line: {@code key: value}, or an item of a list. */
final class ValueProblem {
    private static final Set<String> TEXT_KEYS = Keys.of(Keys.Type.TEXT, Keys.Type.NAMES);
    private static final Pattern ITEM = Pattern.compile("([ \\t]*-[ \\t]+)(\\S.*?)[ \\t]*");
    private static final Pattern FLOW = Pattern.compile("\\{(?!\\{).*}|\\[.*]");
    private static final Pattern SECOND_KEY = Pattern.compile("(?<=[\\s\"'\\]}])(" + KeyLine.NAME + "):[ \\t]+(\\S+)");
    private static final Pattern BACKQUOTED = Pattern.compile("`([^`]+)`");

    private final FrontMatterBlock block;
    private final DiagnosticCollector diagnostics;

    ValueProblem(FrontMatterBlock block, DiagnosticCollector diagnostics) {
        this.block = block;
        this.diagnostics = diagnostics;
    }

    /** A value that needs quotes, found by trying: with quotes, the line is YAML. Returns whether it was reported. */
    boolean reportUnquoted(int offset) {
        int line = block.source().lines().lineAt(offset);
        Optional<KeyLine> found = KeyLine.of(block, line);
        if (found.isEmpty()) {
            return reportItem(line);
        }
        KeyLine keyLine = found.get();
        String quoted = Quotes.around(KeyLineProblem.intended(keyLine.text()));
        if (!YamlProbe.succeeds(block, keyLine.value(), quoted, line)) {
            return false;
        }
        Diagnostic problem =
                diagnostics.problem(FrontMatterRules.YAML_SYNTAX, keyLine.value(), KeyLineProblem.message(keyLine));
        if (TemplatePlaceholder.is(keyLine.text())) {
            diagnostics.add(problem.withHelp("write the text that a template was to fill in"));
            return true;
        }
        Optional<String> second = secondKey(keyLine.text());
        if (second.isPresent()) {
            diagnostics.add(problem.withHelp("write " + Printable.quote(second.get())
                    + " in a line of its own, or put the value in quotes if it is text"));
            return true;
        }
        boolean text = TEXT_KEYS.contains(keyLine.key()) || !Keys.OWN.contains(keyLine.key());
        diagnostics.add(text ? quote(keyLine, quoted).on(problem) : problem.withHelp(help(keyLine)));
        return true;
    }

    /** A key that lost the line end before it, and its value: in quotes nothing would hold the page back any more. */
    private static Optional<String> secondKey(String text) {
        return SECOND_KEY
                .matcher(text)
                .results()
                .filter(found -> HidingKeys.OWN.contains(found.group(1))
                        || HidingKeys.of(found.group(1)).isPresent()
                        || (found.group(1).equals("date")
                                && Character.isDigit(found.group(2).charAt(0))))
                .map(MatchResult::group)
                .findFirst();
    }

    /** What may be meant as a list or a map, as several names in quotes of their own: then one text is only a guess. */
    private SuggestedFix quote(KeyLine line, String quoted) {
        boolean item = line.key().equals("author") && line.text().startsWith("- ");
        String value = item ? Quotes.ifNeeded(line.text().substring(2).strip()) : quoted;
        Edit edit = new Edit(diagnostics.region(line.value()), value);
        String written = line.key() + ": " + value;
        boolean several = line.key().equals("author") && line.text().indexOf(',') >= 0;
        boolean flow = !Keys.of(Keys.Type.TEXT).contains(line.key())
                && FLOW.matcher(line.text()).matches();
        return item || several || flow ? SuggestedFix.unsafe(written, "", edit) : SuggestedFix.safe(written, edit);
    }

    private static String help(KeyLine line) {
        Matcher backquoted = BACKQUOTED.matcher(line.text());
        return line.key().equals("cover") && backquoted.matches()
                ? "write `cover: " + Printable.escape(backquoted.group(1)) + "`"
                : Keys.help(line.key());
    }

    private boolean reportItem(int line) {
        int start = block.source().lines().start(line);
        Matcher item = ITEM.matcher(block.source().lines().line(line));
        if (!item.matches()) {
            return false;
        }
        Span place = new Span(start + item.start(2), start + item.end(2));
        String quoted = Quotes.around(KeyLineProblem.intended(item.group(2)));
        if (!YamlProbe.succeeds(block, place, quoted, line)) {
            return false;
        }
        Diagnostic problem = diagnostics.problem(
                FrontMatterRules.YAML_SYNTAX, place, KeyLineProblem.message("the item", item.group(2)));
        diagnostics.add(SuggestedFix.safe("- " + quoted, new Edit(diagnostics.region(place), quoted))
                .on(problem));
        return true;
    }

    /** A quote or bracket that is opened at an offset and never closed; the end of the line is a guess. */
    void reportUnclosed(String what, int offset) {
        int line = block.source().lines().lineAt(offset);
        String opening = block.source().text().substring(offset, offset + 1);
        String closing = closing(opening);
        Optional<KeyLine> found = KeyLine.of(block, line);
        String owner = found.map(keyLine -> " of `" + keyLine.key() + "`").orElse("");
        Diagnostic problem = diagnostics.problem(
                FrontMatterRules.YAML_SYNTAX,
                new Span(offset, offset + 1),
                what + " `" + opening + "`" + owner + " is opened here and never closed");
        if (found.isPresent()
                && YamlProbe.succeeds(block, found.get().value(), found.get().text() + closing, line)) {
            Edit edit = new Edit(diagnostics.region(Span.at(found.get().value().end())), closing);
            String written = found.get().key() + ": " + found.get().text() + closing;
            diagnostics.add(SuggestedFix.unsafe(written, "", edit).on(problem));
        } else {
            diagnostics.add(problem.withHelp("close it with `" + closing + "`"));
        }
    }

    private static String closing(String opening) {
        return switch (opening) {
            case "[" -> "]";
            case "{" -> "}";
            default -> opening;
        };
    }
}
