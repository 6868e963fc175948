package io.github.mineweekly.newsletter.frontmatter.block;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Edit;
import io.github.mineweekly.newsletter.diagnostic.Fix;
import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.rule.HidingKeys;
import io.github.mineweekly.newsletter.frontmatter.rule.Keys;
import io.github.mineweekly.newsletter.issue.LineIndex;
import io.github.mineweekly.newsletter.issue.SourceFile;
import io.github.mineweekly.newsletter.issue.Span;
import io.github.mineweekly.newsletter.text.Characters;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines that were meant as fences: {@code ----}, {@code ———}, a {@code ---} beside which an editor shows a space or
 * nothing, or none before the first key.
 */
final class FenceTypo {
    private static final Pattern DASHES =
            Pattern.compile("(?!---[ \\t]*+$)SPACES(?:-{2,}+|[\u2010-\u2015\u2212\uFF0D]++)SPACES"
                    .replace("SPACES", "[ \\t\\p{Zs}\\p{Cf}]*+"));

    /** Such a line can only be an opening fence. */
    private static final Pattern OPENING =
            Pattern.compile("[\u00A0\u200B-\u200F\u2060\uFEFF]+---[ \\t]*|---[ \\t]*(?i:ya?ml)[ \\t]*");

    /** What YAML takes below a fence, in the fence's line. */
    private static final Pattern MORE = Pattern.compile("---[ \\t]++(.*)");

    private final SourceFile source;
    private final LineIndex lines;
    private final DiagnosticCollector diagnostics;

    FenceTypo(SourceFile source, DiagnosticCollector diagnostics) {
        this.source = source;
        this.lines = source.lines();
        this.diagnostics = diagnostics;
    }

    /** Whether a line was meant as the opening fence, and nothing else. */
    static boolean isOpening(String line) {
        return OPENING.matcher(line).matches() || hasMore(line);
    }

    /** Whether a comment or a key of ours is in the line of the fence. */
    static boolean hasMore(String line) {
        Matcher more = MORE.matcher(line);
        return more.matches() && (more.group(1).startsWith("#") || KeyLine.isOwn(more.group(1)));
    }

    /** Whether the file begins with keys of ours: with a block that is closed, or with two of them. */
    boolean isBegun() {
        return isBlock(1) || KeyLines.from(1, lines).areFrontMatter();
    }

    /** Whether the file begins with keys of ours that are closed, or of which one may hold it back. */
    boolean isBegunAtHome() {
        KeyLines keys = KeyLines.from(1, lines);
        return isBlock(1) || (keys.areFrontMatter() && keys.own().stream().anyMatch(HidingKeys.OWN::contains));
    }

    /** Whether a line is the first of a block of our keys that is closed. */
    boolean isBlock(int line) {
        KeyLines keys = KeyLines.from(line, lines);
        return keys.areClosed() && (isOwnKey(line) || keys.areFrontMatter());
    }

    /** Whether the first line is nearly a fence, and keys follow it that are closed or ours. */
    boolean isOpened() {
        return isNearlyOpening() && (isAboveOwnKeys() || KeyLines.from(2, lines).areClosed());
    }

    private boolean isNearlyOpening() {
        String first = lines.line(1);
        return lines.count() > 1
                && (DASHES.matcher(first).matches() || OPENING.matcher(first).matches());
    }

    private boolean isAboveOwnKeys() {
        return isOwnKey(2) || KeyLines.from(2, lines).areFrontMatter();
    }

    /** Reports a first line that is nearly a fence, or a missing one; returns whether it was reported. */
    boolean reportOpening() {
        String first = lines.line(1);
        if (isNearlyOpening() && isAboveOwnKeys()) {
            replace(FrontMatterRules.FRONT_MATTER_MISSING, 1, "begins");
            return true;
        }
        if (isBlock(1)) {
            Diagnostic problem = diagnostics.problem(
                    FrontMatterRules.FRONT_MATTER_MISSING,
                    lines.span(1),
                    "the line `---` before " + Printable.quote(first) + " is missing");
            SuggestedFix fix = SuggestedFix.safe("---", opening()).withWhy(" before it");
            diagnostics.add((isOwnKey(1) ? fix : fix.asUnsafe()).on(problem));
            return true;
        }
        return false;
    }

    /** Reports keys at the beginning of the file that no fences are around; returns whether they are. */
    boolean reportUnfenced() {
        KeyLines keys = KeyLines.from(1, lines);
        if (!keys.areFrontMatter()) {
            return false;
        }
        Diagnostic problem = diagnostics.problem(
                FrontMatterRules.FRONT_MATTER_MISSING,
                lines.span(1),
                keys.last() == 1
                        ? "line 1 is a key without `---` before and after it"
                        : "lines 1 to " + keys.last() + " are keys without `---` before and after them");
        String where = keys.last() == 1 ? " before and after it" : " before line 1 and after line " + keys.last();
        Edit closing = diagnostics.edit(Span.at(lines.end(keys.last())), lines.lineEnd() + "---");
        diagnostics.add(
                keys.areApart() && !new UnclosedBlock(source, diagnostics).holdsBackBelow(keys.last())
                        ? new SuggestedFix(Fix.Kind.UNSAFE, "---", where, List.of(opening(), closing)).on(problem)
                        : problem.withHelp("write `---`" + where));
        return true;
    }

    private Edit opening() {
        return diagnostics.edit(Span.at(0), "---" + lines.lineEnd());
    }

    /**
     * Reports a line that is nearly a closing fence: it follows the keys without a gap, and no key or continuation
     * follows it. Returns whether it was reported.
     */
    boolean reportClosing() {
        int line = closingTypo();
        if (line > 0) {
            replace(FrontMatterRules.FRONT_MATTER_UNCLOSED, line, "ends");
        }
        return line > 0;
    }

    /** The line that is nearly a closing fence; 0 if there is none. */
    private int closingTypo() {
        TextLines texts = new TextLines();
        for (int line = 2; line <= lines.count(); line++) {
            boolean last = line == lines.count() || !Fences.isOfBlock(lines.line(line + 1));
            boolean closed = line < lines.count() && Fences.isClosing(lines.line(line + 1));
            String typed = lines.line(line);
            boolean text = texts.isText(typed);
            if (line > 2 && DASHES.matcher(typed).matches() && last && !closed && !text) {
                return line;
            }
            if (!Fences.isOfBlock(typed)) {
                break;
            }
        }
        return 0;
    }

    private void replace(Rule rule, int line, String does) {
        Span place = lines.span(line);
        String typed = lines.line(line);
        int first = typed.codePointAt(0);
        int last = typed.codePointBefore(typed.length());
        boolean hyphens = typed.contains("---");
        String reason = hyphens && first > 0x7F
                ? "its first character is " + Characters.name(first)
                : hyphens && last > 0x7F
                        ? "its last character is " + Characters.name(last)
                        : "front matter " + does + " with three hyphens";
        String message = "line " + line + " is " + Printable.quote(typed) + "; " + reason;
        SuggestedFix fix = SuggestedFix.safe("---", diagnostics.edit(place, "---"));
        diagnostics.add(fix.withWhy(" in line " + line).on(diagnostics.problem(rule, place, message)));
    }

    /** Whether a line begins with a key of ours, as it is written. */
    private boolean isOwnKey(int line) {
        return KeyLine.keyOf(lines.line(line)).filter(Keys.OWN::contains).isPresent();
    }
}
