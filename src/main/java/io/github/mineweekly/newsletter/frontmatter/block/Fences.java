package io.github.mineweekly.newsletter.frontmatter.block;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Edit;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.issue.GitStandIn;
import io.github.mineweekly.newsletter.issue.LineIndex;
import io.github.mineweekly.newsletter.issue.NoIssueName;
import io.github.mineweekly.newsletter.issue.SourceFile;
import io.github.mineweekly.newsletter.issue.Span;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the block: {@code ---} in the first line, and the next line that is {@code ---} or {@code ...}. */
public final class Fences {
    private static final String GUESS =
            "; `mvn newsletter:fix -Dnewsletter.guess` writes them from the heading and the day in its name or text";

    private static final String GUESS_BY_HISTORY =
            "; `mvn newsletter:fix -Dnewsletter.guess=git` writes them from the heading and the file's first commit";

    private static final Pattern OPENING = Pattern.compile("---[ \\t]*");
    private static final Pattern CLOSING = Pattern.compile("(---|\\.\\.\\.)[ \\t]*");
    private static final Pattern DASHES = Pattern.compile("[ \\t]*[-\u2010-\u2015\u2212\uFF0D]+[ \\t]*");
    private static final Pattern JSON_BEGIN = Pattern.compile(";;;[ \\t]*|\\{[ \\t]*(\".*)?");
    private static final Pattern JSON_PAIR = Pattern.compile("[ \\t]*\"\\w+\"[ \\t]*:.*");
    private static final int LAST_OPENING = 30;
    private static final Pattern CONTINUATION = Pattern.compile("([ \\t]+|- |#[ \\t]*newsletter:off).*");

    /** Words before a full-width colon begin a sentence as often as a value. */
    private static final Pattern SENTENCE = Pattern.compile("[\\x00-\\x7F&&[^:]]*+[^:：\\x00-\\x7F][^:：]*+：.*");

    private static final String BEGIN =
            "begin the file with `---`, `title: …`, `date: YYYY-MM-DD` and `---`, one per line";

    private final SourceFile source;
    private final LineIndex lines;
    private final DiagnosticCollector diagnostics;

    public Fences(SourceFile source, DiagnosticCollector diagnostics) {
        this.source = source;
        this.lines = source.lines();
        this.diagnostics = diagnostics;
    }

    /**
     * The block, or nothing and the reason among the diagnostics.
     *
     * @param saysDay whether the name or the text of a file without front matter says the day of its issue
     */
    public Optional<FrontMatterBlock> find(Predicate<SourceFile> saysDay) {
        if (!OPENING.matcher(lines.line(1)).matches()) {
            reportMissing(saysDay);
            return Optional.empty();
        }
        int closing = closingLine();
        if (new FenceTypo(source, diagnostics).reportClosing()) {
            return Optional.empty();
        }
        if (closing == 0) {
            new UnclosedBlock(source, diagnostics).report();
            return Optional.empty();
        }
        int body = closing < lines.count()
                ? lines.start(closing + 1)
                : source.text().length();
        return Optional.of(new FrontMatterBlock(source, lines.start(2), lines.start(closing), body));
    }

    /** Whether the file begins with its text, and nothing there looks like a block gone wrong. */
    public boolean areAbsent() {
        return areAbsent(new FenceTypo(source, diagnostics).isBegun());
    }

    /** The same of the text of the home page, which need not have any: keys not closed are text unless they hide it. */
    public boolean areAbsentAtHome() {
        return GitStandIn.of(source) == null && areAbsent(new FenceTypo(source, diagnostics).isBegunAtHome());
    }

    private boolean areAbsent(boolean keysBegin) {
        String first = lines.line(1);
        boolean begun = OPENING.matcher(first).matches()
                || isMeantAsOpening()
                || TomlFix.isOpening(first)
                || isJsonFence(first)
                || isJson(first)
                || openingAfterEmptyLines() > 0
                || openingBelowText() > 0
                || keysBegin;
        return !begun;
    }

    private boolean isMeantAsOpening() {
        String first = lines.line(1);
        return DASHES.matcher(first).matches()
                || FenceTypo.isOpening(first)
                || new FenceTypo(source, diagnostics).isOpened();
    }

    /** The line after the block; the one after the file's last line if the block is not closed. */
    public int bodyLine() {
        int closing = closingLine();
        return closing == 0 ? lines.count() + 1 : closing + 1;
    }

    public static boolean isOpening(String line) {
        return OPENING.matcher(line).matches();
    }

    public static boolean isClosing(String line) {
        return CLOSING.matcher(line).matches();
    }

    /** Whether a line may be one of the keys of a block, a part of a value, or a comment that silences a rule. */
    public static boolean isOfBlock(String line) {
        return !line.isBlank() && (isKey(line) || CONTINUATION.matcher(line).matches());
    }

    /** Whether a line may be one of the keys of a block. */
    static boolean isKey(String line) {
        return KeyLine.keyOf(line)
                .filter(key -> !SENTENCE.matcher(line).matches() || KeyLine.isOfOtherTool(key))
                .isPresent();
    }

    /** Whether an empty line, a heading or the file's end follows the lines up to one. */
    public static boolean areApart(int last, LineIndex lines) {
        return last == lines.count()
                || lines.line(last + 1).isBlank()
                || lines.line(last + 1).startsWith("#");
    }

    private int closingLine() {
        for (int line = 2; line <= lines.count(); line++) {
            if (isClosing(lines.line(line))) {
                return line;
            }
        }
        return 0;
    }

    private void reportMissing(Predicate<SourceFile> saysDay) {
        String first = lines.line(1);
        int opening = openingAfterEmptyLines();
        GitStandIn standIn = GitStandIn.of(source);
        if (source.text().isBlank()) {
            missing("the file is empty; it must begin with front matter", BEGIN);
        } else if (standIn != null) {
            missing("the file is " + standIn.named(), standIn.help());
        } else if (opening > 0) {
            belowEmptyLines(opening);
        } else if (TomlFix.isOpening(first)) {
            TomlFix toml = new TomlFix(source, diagnostics);
            notYaml("TOML (" + Printable.quote(first.strip()) + ")", toml.find(), toml.help());
        } else if (isJsonFence(first)) {
            notYaml("JSON (" + Printable.quote(first.strip()) + ")", null, TomlFix.AS_LINES);
        } else if (first.startsWith("{") || isJson(first)) {
            notYaml(first.startsWith("{") ? "JSON (`{`)" : "JSON (`;;;`)", null, TomlFix.AS_LINES);
        } else if (new FenceTypo(source, diagnostics).reportOpening()) {
            return;
        } else if (isMeantAsOpening()) {
            missing(
                    "line 1 is " + Printable.quote(first) + "; front matter begins with `---`",
                    FenceTypo.hasMore(first)
                            ? "write `---` alone in line 1, and what follows it in line 2"
                            : "write three ASCII hyphens, `---`, at the very beginning of the line");
        } else if (openingBelowText() > 0) {
            missing(
                    "line 1 is " + Printable.quote(first) + "; the front matter begins in line " + openingBelowText()
                            + " and must begin in line 1",
                    "move what is above it to the text below it, or delete it");
        } else if (!new FenceTypo(source, diagnostics).reportUnfenced()) {
            String found = first.isBlank() ? "empty" : Printable.quote(first);
            String guess = saysDay.test(source) ? GUESS : GUESS_BY_HISTORY;
            String help = NoIssueName.is(source.key()) ? "; " + NoIssueName.HELP : areAbsent() ? guess : "";
            missing("the file has no front matter: line 1 is " + found + ", not `---`", BEGIN + help);
        }
    }

    /** What is deleted is empty; it is sure where what is below it can only be meant as front matter. */
    private void belowEmptyLines(int opening) {
        Diagnostic problem = diagnostics.problem(
                FrontMatterRules.FRONT_MATTER_MISSING,
                lines.span(1),
                "line 1 is empty; the front matter begins in line " + opening + " and must begin in line 1");
        Edit deletion = diagnostics.edit(new Span(0, lines.start(opening)), "");
        diagnostics.add(
                new FenceTypo(source, diagnostics).isBlock(opening + 1)
                        ? SuggestedFix.safe("---", deletion)
                                .withWhy(" in line 1, and nothing above it")
                                .on(problem)
                        : problem.withHelp("delete everything before the first `---`"));
    }

    private int openingAfterEmptyLines() {
        int line = lines.nextText(1);
        boolean opening = line > 1
                && line <= lines.count()
                && OPENING.matcher(lines.line(line)).matches();
        return opening ? line : 0;
    }

    /** The line of a block of our keys that is not at the beginning of the file; 0 if there is none. */
    private int openingBelowText() {
        FenceTypo keys = new FenceTypo(source, diagnostics);
        for (int line = 2; line < Math.min(lines.count(), LAST_OPENING); line++) {
            if (OPENING.matcher(lines.line(line)).matches()) {
                return keys.isBlock(line + 1) ? line : 0;
            }
        }
        return 0;
    }

    /** As gray-matter has it. */
    private static boolean isJsonFence(String first) {
        return first.matches("---[ \\t]*(?i:json5?)[ \\t]*");
    }

    /** As Hugo and Hexo have it: in braces, or up to a line {@code ;;;}. */
    private boolean isJson(String first) {
        boolean pairs = JSON_PAIR.matcher(first).matches();
        for (int line = 2; pairs && line <= lines.count(); line++) {
            if (lines.line(line).equals(";;;")) {
                return true;
            }
            pairs = JSON_PAIR.matcher(lines.line(line)).matches()
                    || lines.line(line).isBlank();
        }
        return JSON_BEGIN.matcher(first).matches();
    }

    private void missing(String message, String help) {
        diagnostics.add(FrontMatterRules.FRONT_MATTER_MISSING, lines.span(1), message, help);
    }

    private void notYaml(String found, @Nullable SuggestedFix fix, String help) {
        Diagnostic problem = diagnostics.problem(
                FrontMatterRules.FRONT_MATTER_NOT_YAML,
                lines.span(1),
                "the front matter is " + found + "; it must be YAML between `---` lines");
        diagnostics.add(fix == null ? problem.withHelp(help) : fix.on(problem));
    }
}
