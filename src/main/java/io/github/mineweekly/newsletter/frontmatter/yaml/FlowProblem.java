package io.github.mineweekly.newsletter.frontmatter.yaml;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Edit;
import io.github.mineweekly.newsletter.diagnostic.Fix;
import io.github.mineweekly.newsletter.frontmatter.block.FrontMatterBlock;
import io.github.mineweekly.newsletter.frontmatter.block.KeyLine;
import io.github.mineweekly.newsletter.frontmatter.block.SuggestedFix;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.rule.Keys;
import io.github.mineweekly.newsletter.issue.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Syntax errors within brackets: {@code [#java, #maven]}, {@code [2, 3,,]}, {@code [@li]}, a bracket never closed. */
final class FlowProblem {
    /** Keys in whose lists no item is text. */
    private static final Set<String> NO_TEXTS = Keys.of(Keys.Type.VALUE, Keys.Type.PATH);

    private static final Set<String> PROSE = Keys.of(Keys.Type.TEXT);

    private final FrontMatterBlock block;
    private final DiagnosticCollector diagnostics;

    FlowProblem(FrontMatterBlock block, DiagnosticCollector diagnostics) {
        this.block = block;
        this.diagnostics = diagnostics;
    }

    /** Reports the list that an error is in or before; returns whether it was reported. */
    boolean report(int offset) {
        int errorLine = block.lines().lineAt(offset);
        for (int line = errorLine; line >= block.firstLine(); line--) {
            FlowList list = KeyLine.of(block, line).map(FlowList::of).orElse(null);
            boolean text = list != null && PROSE.contains(list.line().key());
            if (list == null || text || (line < errorLine && list.isReadable())) {
                continue;
            }
            if (reportHash(list) || reportItems(list, line)) {
                return true;
            }
            if (line < errorLine) {
                return false;
            }
        }
        return false;
    }

    /** The last bracket before an error that its line does not close. */
    OptionalInt unclosed(int offset) {
        return IntStream.rangeClosed(block.firstLine(), block.lines().lineAt(offset))
                .mapToObj(line -> KeyLine.of(block, line))
                .flatMap(Optional::stream)
                .filter(line -> isOpen(line.text()))
                .mapToInt(line -> line.value().start())
                .reduce((earlier, later) -> later);
    }

    /** Whether a text begins with a bracket that it does not close. */
    static boolean isOpen(String text) {
        return (text.startsWith("[") && text.indexOf(']') < 0) || (text.startsWith("{") && text.indexOf('}') < 0);
    }

    private boolean reportHash(FlowList list) {
        Optional<FlowList.FlowItem> hash = list.items().stream()
                .filter(item -> item.text().startsWith("#"))
                .findFirst();
        if (hash.isEmpty()) {
            return false;
        }
        String written = list.items().stream()
                .map(item -> item.text().replaceFirst("^#+", "").strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", ", "[", "]"));
        int at = hash.get().span().start();
        Diagnostic problem = diagnostics.problem(
                FrontMatterRules.YAML_SYNTAX,
                new Span(at, at + 1),
                "`#` starts a comment here, so the list `[` is never closed");
        diagnostics.add(fix(Fix.Kind.UNSAFE, list, written).on(problem));
        return true;
    }

    private boolean reportItems(FlowList list, int line) {
        List<FlowList.FlowItem> given =
                list.items().stream().filter(item -> !item.text().isEmpty()).toList();
        String written = given.stream().map(FlowList.FlowItem::written).collect(Collectors.joining(", ", "[", "]"));
        Optional<FlowList.FlowItem> wrong = list.items().stream()
                .filter(item -> item.text().isEmpty() || !item.written().equals(item.text()))
                .findFirst();
        boolean quoted = given.stream().anyMatch(item -> !item.written().equals(item.text()));
        if (wrong.isEmpty()
                || (quoted && NO_TEXTS.contains(list.line().key()))
                || !Yaml.succeeds(block, list.line().value(), written, line)) {
            return false;
        }
        FlowList.FlowItem item = wrong.get();
        boolean empty = item.text().isEmpty();
        Span place = empty ? new Span(item.span().start(), item.span().start() + 1) : item.span();
        String message = empty
                ? "an item of `" + list.line().key() + "` is missing before this `"
                        + block.source().text().charAt(place.start()) + "`"
                : KeyLineProblem.message("the item", item.text());
        Diagnostic problem = diagnostics.problem(FrontMatterRules.YAML_SYNTAX, place, message);
        if (given.stream().anyMatch(FlowList.FlowItem::keepsQuotes)) {
            diagnostics.add(problem.withHelp(Keys.help(list.line().key())));
        } else {
            boolean guess = given.stream().anyMatch(FlowList.FlowItem::isOnlyGuessed);
            diagnostics.add(
                    fix(guess ? Fix.Kind.UNSAFE : Fix.Kind.SAFE, list, written).on(problem));
        }
        return true;
    }

    private SuggestedFix fix(Fix.Kind kind, FlowList list, String written) {
        Edit edit = diagnostics.edit(list.line().value(), written);
        return new SuggestedFix(kind, list.line().key() + ": " + written, "", List.of(edit));
    }
}
