package io.github.mineweekly.newsletter.frontmatter.yaml;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Edit;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.rule.Keys;
import io.github.mineweekly.newsletter.issue.Span;
import java.util.Optional;

/** Syntax errors within one {@code key: value} line. */
final class ValueProblem {
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
            return false;
        }
        KeyLine keyLine = found.get();
        String quoted = Quotes.around(KeyLineProblem.intended(keyLine.text()));
        if (!YamlProbe.succeeds(block, keyLine.value(), quoted, line)) {
            return false;
        }
        Diagnostic problem =
                diagnostics.problem(FrontMatterRules.YAML_SYNTAX, keyLine.value(), KeyLineProblem.message(keyLine));
        Edit edit = new Edit(diagnostics.region(keyLine.value()), quoted);
        diagnostics.add(SuggestedFix.safe(keyLine.key() + ": " + quoted, edit).on(problem));
        return true;
    }

    /** A quote or bracket that is opened at an offset and never closed; the end of the line is a guess. */
    void reportUnclosed(String what, int offset) {
        int line = block.source().lines().lineAt(offset);
        String opening = block.source().text().substring(offset, offset + 1);
        String closing = closing(opening);
        Diagnostic problem = diagnostics.problem(
                FrontMatterRules.YAML_SYNTAX,
                new Span(offset, offset + 1),
                what + " `" + opening + "` is opened here and never closed");
        Optional<KeyLine> found = KeyLine.of(block, line);
        if (found.isPresent()
                && YamlProbe.succeeds(block, found.get().value(), found.get().text() + closing, line)) {
            Edit edit = new Edit(diagnostics.region(Span.at(found.get().value().end())), closing);
            String written = found.get().key() + ": " + found.get().text() + closing;
            diagnostics.add(SuggestedFix.unsafe(written, "", edit).on(problem));
        } else {
            diagnostics.add(problem.withHelp("close it with `" + closing + "`"));
        }
    }

    /** A key further right than those before it; returns whether it was reported. */
    boolean reportIndented(int offset) {
        int line = block.source().lines().lineAt(offset);
        String text = block.source().lines().line(line);
        int spaces = text.length() - text.stripLeading().length();
        int colon = text.indexOf(':');
        int start = block.source().lines().start(line);
        Span indentation = new Span(start, start + spaces);
        if (spaces == 0
                || colon < 0
                || !Keys.OWN.contains(text.substring(spaces, colon))
                || !YamlProbe.succeeds(block, indentation, "", line)) {
            return false;
        }
        Diagnostic problem = diagnostics.problem(
                FrontMatterRules.YAML_SYNTAX,
                indentation,
                "the key `" + text.substring(spaces, colon) + "` is indented; all keys begin in the same column");
        diagnostics.add(SuggestedFix.safe(text.strip(), new Edit(diagnostics.region(indentation), ""))
                .on(problem));
        return true;
    }

    private static String closing(String opening) {
        return switch (opening) {
            case "[" -> "]";
            case "{" -> "}";
            default -> opening;
        };
    }
}
