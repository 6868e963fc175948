package io.github.mineweekly.newsletter.fix;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.frontmatter.HoldingLine;
import io.github.mineweekly.newsletter.frontmatter.block.Fences;
import io.github.mineweekly.newsletter.frontmatter.field.DayGuess;
import io.github.mineweekly.newsletter.frontmatter.field.TitleGuess;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.rule.Keys;
import io.github.mineweekly.newsletter.frontmatter.value.FileDate;
import io.github.mineweekly.newsletter.frontmatter.value.FileTitle;
import io.github.mineweekly.newsletter.frontmatter.yaml.Quotes;
import io.github.mineweekly.newsletter.issue.GitStandIn;
import io.github.mineweekly.newsletter.issue.IssueNumber;
import io.github.mineweekly.newsletter.issue.IssuePaths;
import io.github.mineweekly.newsletter.issue.NoIssueName;
import io.github.mineweekly.newsletter.issue.SourceFile;
import io.github.mineweekly.newsletter.text.Printable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The front matter that a file without any might have, from its heading, its name and the history. One that is named by
 * its day alone, and has no heading that may be a title, is called by that day.
 */
final class BlockGuess {
    private static final Pattern DIGITS = Pattern.compile("(?<![0-9])([0-9]{1,5})(?![0-9])");

    /** Below the folder of a year or a month, month and day, or a week, which the next year has too. */
    private static final Pattern OF_YEAR =
            Pattern.compile("(?:.*/)?(?:(?:19|20)?[0-9]{2}|(?:19|20)[0-9]{2}[-_.]?[0-9]{2})"
                    + "/(?:(?i:w(?:eek)?)[-_ ]?[0-9]{1,2}|[01][0-9][0-3][0-9])(?![0-9])[^/]*");

    private final @Nullable Map<String, LocalDate> git;
    private final Set<String> sections;

    /**
     * @param git null if the history is not asked
     * @param sections the headings that are not titles
     */
    BlockGuess(@Nullable Map<String, LocalDate> git, Set<String> sections) {
        this.git = git;
        this.sections = sections;
    }

    /** Whether a file begins with its text, so that a whole block is missing. */
    static boolean isMissing(SourceFile source) {
        return new Fences(source, new DiagnosticCollector(source)).areAbsent();
    }

    /**
     * @param text the file with its block; null if there is none
     * @param reason why there is none, as the end of a sentence; empty if there is a text
     */
    record Result(@Nullable String text, String reason) {}

    Result of(SourceFile source) {
        if (source.text().isBlank()) {
            return new Result(null, "none is written: the file is empty");
        }
        Optional<String> holding = HoldingLine.in(source);
        if (holding.isPresent()) {
            return new Result(null, "none is written: " + holding.get() + ", may hold the page back");
        }
        GitStandIn standIn = GitStandIn.of(source);
        if (standIn != null) {
            return new Result(null, "none is written: it is " + standIn.named());
        }
        if (NoIssueName.is(source.key())) {
            return new Result(null, "none is written: by its name it is not an issue: name it in `excludes`");
        }
        Optional<LocalDate> date =
                DayGuess.ofText(source).or(() -> Optional.ofNullable(git == null ? null : git.get(source.key())));
        if (date.isEmpty()) {
            return new Result(null, "none can be guessed: " + noDay());
        }
        String called = TitleGuess.of(source, 1, sections, date.get())
                .map(TitleGuess::text)
                .orElse(date.get().toString());
        String end = source.lines().lineEnd();
        StringBuilder block = new StringBuilder("---" + end);
        block.append("title: ").append(Quotes.ifNeeded(called)).append(end);
        block.append("date: ").append(date.get()).append(end);
        if (IssueNumber.in(called).isEmpty()) {
            number(source.key())
                    .ifPresent(number -> block.append("number: ").append(number).append(end));
        }
        return new Result(block + "---" + end + source.text(), "");
    }

    /** Why a block gets no date: what the check knows to say of a day, or else that there is none. */
    Stream<String> noDay(Diagnostic problem) {
        if (!problem.rule().equals(FrontMatterRules.DATE_MISSING) || problem.fix() != null) {
            return Stream.empty();
        }
        String help = problem.help();
        String reason = help == null || help.equals(Keys.help("date")) ? noDay() : help;
        return Stream.of(Printable.escape(problem.location().path()) + " gets no `date`: " + reason);
    }

    private String noDay() {
        return "neither its name nor its text says a single day, as `2026-01-04` does"
                + (git == null ? " (`-Dnewsletter.guess=git` asks the history)" : ", nor does its history");
    }

    /** The only number in a file's name, or beside a date in it the one that it begins or ends with. */
    private static Optional<Integer> number(String key) {
        if (FileDate.loose(key).isPresent()) {
            return FileTitle.number(key);
        }
        String path = FileDate.named(key);
        if (OF_YEAR.matcher(path).matches()) {
            return Optional.empty();
        }
        Matcher digits = DIGITS.matcher(IssuePaths.name(path));
        Optional<Integer> found = digits.find() ? Optional.of(Integer.valueOf(digits.group(1))) : Optional.empty();
        return digits.find() ? Optional.empty() : found;
    }
}
