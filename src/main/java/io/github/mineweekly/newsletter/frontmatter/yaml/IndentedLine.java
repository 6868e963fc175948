package io.github.mineweekly.newsletter.frontmatter.yaml;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Edit;
import io.github.mineweekly.newsletter.frontmatter.block.FrontMatterBlock;
import io.github.mineweekly.newsletter.frontmatter.block.KeyLine;
import io.github.mineweekly.newsletter.frontmatter.block.SuggestedFix;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.rule.Keys;
import io.github.mineweekly.newsletter.issue.LineIndex;
import io.github.mineweekly.newsletter.issue.Span;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A line that does not begin in the column of its like: a key, of which SnakeYAML complains or of the key after it, an
 * item of a list, or a line of a text.
 */
final class IndentedLine {
    private static final Pattern ITEM = Pattern.compile("[ ]*-[ ]+\\S.*");
    private static final Pattern TEXT_BELOW = Pattern.compile("[^\\s#][^:]*:[ \\t]+[|>][-+]?(?:[ \\t]+#.*)?[ \\t]*");

    private final FrontMatterBlock block;
    private final LineIndex lines;
    private final DiagnosticCollector diagnostics;

    IndentedLine(FrontMatterBlock block, DiagnosticCollector diagnostics) {
        this.block = block;
        this.lines = block.lines();
        this.diagnostics = diagnostics;
    }

    /** Reports what is in an error's line, or the block's first key; returns whether it was reported. */
    boolean report(int offset) {
        int line = lines.lineAt(offset);
        return reportKey(line) || reportKey(lines.nextText(block.firstLine())) || reportItem(line) || reportText(line);
    }

    private boolean reportKey(int line) {
        String text = lines.line(line);
        int spaces = spaces(line);
        int colon = text.indexOf(':');
        Span indentation = lines.span(line, 0, spaces);
        if (spaces == 0
                || colon < 0
                || !Keys.OWN.contains(text.substring(spaces, colon))
                || isTopLevelKey(block, text.substring(spaces, colon))
                || !Yaml.succeeds(block, indentation, "", line)) {
            return false;
        }
        Diagnostic problem = diagnostics.problem(
                FrontMatterRules.YAML_SYNTAX,
                indentation,
                "the key `" + text.substring(spaces, colon) + "` is indented; all keys begin in the same column");
        SuggestedFix fix = SuggestedFix.safe(text.strip(), diagnostics.edit(indentation, ""));
        diagnostics.add((isBelowMap(line) ? fix.asUnsafe() : fix).on(problem));
        return true;
    }

    /** An item that is indented less than the one above it, or not at all. */
    private boolean reportItem(int line) {
        int above = line - 1;
        while (above > block.firstLine()
                && isWithin(above)
                && !ITEM.matcher(lines.line(above)).matches()) {
            above--;
        }
        return ITEM.matcher(lines.line(line)).matches()
                && ITEM.matcher(lines.line(above)).matches()
                && reportOther(line, above, "item", "the item above it; all items begin in the same column");
    }

    /** A line of a text below {@code |} or {@code >} that is indented less than the first one. */
    private boolean reportText(int line) {
        int key = line - 1;
        while (key > block.firstLine() && isWithin(key)) {
            key--;
        }
        int first = lines.nextText(key + 1);
        return isWithin(line)
                && first < line
                && spaces(first) > spaces(line)
                && TEXT_BELOW.matcher(lines.line(key)).matches()
                && !isKeyOfAnIssue(line)
                && reportOther(line, first, "line", "the first line of its text");
    }

    /** Whether it is more likely a key than text: as text, it would hold a page back no more. */
    private boolean isKeyOfAnIssue(int line) {
        return KeyLine.keyOf(lines.line(line).strip()).filter(KeyLine::isKnown).isPresent();
    }

    private boolean isWithin(int line) {
        return lines.line(line).isBlank() || spaces(line) > 0;
    }

    private boolean reportOther(int line, int like, String what, String than) {
        Span indentation = lines.span(line, 0, spaces(line));
        String right = lines.line(like).substring(0, spaces(like));
        if (spaces(like) == spaces(line) || !Yaml.reaches(block, indentation, right, lines.end(line))) {
            return false;
        }
        String typed = lines.line(line).strip();
        Diagnostic problem = diagnostics.problem(
                FrontMatterRules.YAML_SYNTAX,
                new Span(indentation.start(), indentation.end() + 1),
                "the " + what + " " + Printable.quote(typed) + " is indented by " + spaces(line) + ", not by "
                        + spaces(like) + " like " + than);
        Edit edit = diagnostics.edit(indentation, right);
        SuggestedFix fix = SuggestedFix.safe(right + typed, edit);
        boolean either = what.equals("line") && KeyLine.keyOf(typed).isPresent();
        diagnostics.add((either ? fix.asUnsafe() : fix).on(problem));
        return true;
    }

    private int spaces(int line) {
        return lines.line(line).length() - lines.line(line).stripLeading().length();
    }

    static boolean isTopLevelKey(FrontMatterBlock block, String key) {
        return IntStream.range(block.firstLine(), block.endLine())
                .mapToObj(line -> KeyLine.keyOf(block.lines().line(line)))
                .flatMap(Optional::stream)
                .anyMatch(key::equals);
    }

    /** Whether the nearest key above that is not indented has nothing in its line, so that this one may be its own. */
    private boolean isBelowMap(int line) {
        int above = line - 1;
        while (above >= block.firstLine() && !lines.line(above).matches("[^\\s#].*")) {
            above--;
        }
        return above >= block.firstLine() && lines.line(above).matches("[^:]*:[ \\t]*(?:[&!#].*)?");
    }
}
