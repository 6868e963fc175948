package io.github.mineweekly.newsletter.frontmatter.field;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.frontmatter.block.FrontMatterBlock;
import io.github.mineweekly.newsletter.frontmatter.block.SuggestedFix;
import io.github.mineweekly.newsletter.frontmatter.rule.DraftName;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.rule.Keys;
import io.github.mineweekly.newsletter.frontmatter.value.DateText;
import io.github.mineweekly.newsletter.frontmatter.value.FileDate;
import io.github.mineweekly.newsletter.frontmatter.value.Invisible;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.frontmatter.yaml.Value;
import io.github.mineweekly.newsletter.text.Printable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The check of {@code date}. */
public final class DateField {
    private static final Pattern UNKNOWN = Pattern.compile("(?i)\\btb[acd]\\b|待定|未定");
    private static final String KEY = "date";
    /** More than a year apart, in days, a date is not another day of the same issue. */
    private static final int FAR = 366;

    private static final int FIRST_YEAR = 1970;

    private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)#.*");
    /** Around the values in a line of a block, of keys within keys too. */
    private static final Pattern BETWEEN = Pattern.compile("[{}\\[\\]]|:\\s|,(?=[^,]*:\\s)|^\\s*-\\s");

    /** When a day begins in a zone ahead of UTC, as programs write it; not all such zones are whole hours ahead. */
    private static final Pattern DAY_BEGINS =
            Pattern.compile(".*[Tt\\s](?:(?:1[0-9]|2[0-3]):00|(?:1[34789]|20):30|18:15)(?::00(?:\\.0{1,9})?)?"
                    + "\\s?(?:[Zz]|UTC|GMT|[+-]00:?00)");

    private static final String BY_NAME = ", the date in the file name";
    private static final String BY_ZONE = BY_NAME + ", which begins at this moment in a time zone ahead of UTC";
    private static final String BY_TEXT = ", the day in the title or the heading";
    private static final String BY_HISTORY = ", the day of the file's first commit";

    private final FieldContext context;
    private final @Nullable LocalDate fileDate;
    /** In any form; what is offered where there is no date, and nothing that a date must agree with. */
    private final @Nullable LocalDate offered;

    public DateField(FieldContext context) {
        this.context = context;
        FrontMatterBlock block = context.block();
        this.fileDate = FileDate.of(block.source().key()).orElse(null);
        this.offered = DayGuess.ofName(block.source(), context.typedTitle(), block.endLine() + 1);
    }

    /**
     * The date, also if it is written otherwise than it should; null if there is none.
     *
     * @param draft whether the issue is held back, so that its day may be one to come
     */
    @Nullable
    public LocalDate read(boolean draft) {
        Optional<Field> field = context.fields().get(KEY);
        if (field.isEmpty()
                || field.get().value().isNothing()
                || Invisible.isBlank(field.get().value().text())) {
            reportMissing(field.orElse(null));
            return null;
        }
        Optional<LocalDate> date = read(field.get());
        date.ifPresent(day -> checkAgainstOthers(field.get(), day, draft));
        return date.orElse(null);
    }

    private Optional<LocalDate> read(Field field) {
        Value value = field.value();
        Optional<LocalDate> created = DateText.dayOf(value.textOf("created"));
        if (created.isPresent()) {
            reportMap(field, created.get());
            return created;
        }
        Optional<DateText> found = value.isScalar() ? DateText.of(value.text()) : Optional.empty();
        if (found.isEmpty()) {
            addWithGuess(context.problem(FrontMatterRules.DATE_NOT_ISO, field, DateWords.notIso(KEY, value)), field);
            return Optional.empty();
        }
        Optional<LocalDate> date = found.get().date();
        if (date.isEmpty()) {
            String message = DateWords.impossible(KEY, value, found.get());
            reportImpossible(context.problem(FrontMatterRules.DATE_IMPOSSIBLE, field, message), field, found.get());
        } else if (!DateText.isIso(value.text())) {
            Diagnostic problem =
                    context.problem(FrontMatterRules.DATE_NOT_ISO, field, DateWords.notIso(KEY, value, found.get()));
            // Of a day whose last digit is lost, the name has the whole.
            boolean cut = fileDate != null
                    && !fileDate.equals(date.get())
                    && fileDate.toString().startsWith(value.text());
            if (fileDate != null
                    && date.get().plusDays(1).equals(fileDate)
                    && DAY_BEGINS.matcher(value.text()).matches()
                    && value.isReplaceable()) {
                SuggestedFix fix = context.fix(KEY, field, fileDate.toString());
                context.add(fix.asUnsafe().withWhy(BY_ZONE).on(problem));
            } else if (cut || DateText.isDoubtful(value.text())) {
                addWithGuess(problem, field);
            } else {
                context.add(problem, KEY, field, date.get().toString());
            }
        }
        return date;
    }

    /** Material for MkDocs has the days of a page in a map. */
    private void reportMap(Field field, LocalDate created) {
        Value value = field.value();
        Diagnostic problem = context.problem(FrontMatterRules.DATE_NOT_ISO, field, DateWords.notIso(KEY, value));
        Optional<LocalDate> updated = DateText.dayOf(value.textOf("updated"));
        if (value.keys().size() == 1 && !DateText.isDoubtful(value.textOf("created"))) {
            context.add(problem, KEY, field, created.toString());
        } else {
            String help = "write `date: " + created + "`";
            context.add(problem.withHelp(
                    help + updated.map(day -> ", and `updated: " + day + "`").orElse("")));
        }
    }

    private void reportImpossible(Diagnostic problem, Field field, DateText found) {
        Optional<LocalDate> exchanged = found.exchanged();
        if (exchanged.isPresent() && offered == null && field.value().isReplaceable()) {
            context.add(context.fix(KEY, field, exchanged.get().toString())
                    .asUnsafe()
                    .on(problem));
        } else {
            addWithGuess(problem, field, found.possible());
        }
    }

    private void addWithGuess(Diagnostic problem, Field field) {
        addWithGuess(problem, field, Keys.help(KEY) + ", a day of the calendar");
    }

    private void addWithGuess(Diagnostic problem, Field field, String help) {
        // A day that is called a draft, or not known, may hold the issue back.
        boolean open = UNKNOWN.matcher(field.value().text()).find()
                || DraftName.isIn(field.value().text());
        if (offered != null && field.value().isReplaceable() && !open) {
            SuggestedFix fix = context.fix(KEY, field, offered.toString());
            context.add(fix.asUnsafe().withWhy(BY_NAME).on(problem));
        } else {
            context.add(problem.withHelp(help));
        }
    }

    private void reportMissing(@Nullable Field field) {
        Diagnostic problem = context.missing(FrontMatterRules.DATE_MISSING, KEY, field, "every issue needs a date");
        if (context.fields().below().contains(KEY)) {
            context.add(problem.withHelp(FieldContext.BELOW));
            return;
        }
        GuessedDay guess = guess();
        SuggestedFix fix = context.found(KEY);
        LocalDate other = dayOfOtherTool();
        if (fix != null && other != null && offered != null && !offered.equals(other)) {
            fix = fix.asUnsafe();
        }
        if (fix == null && guess != null) {
            int lineStart = context.block().end();
            fix = context.insertion(KEY, field, guess.day().toString(), lineStart, guess.why());
        }
        context.add(fix == null ? problem.withHelp(help(field, guess)) : fix.on(problem));
    }

    private @Nullable LocalDate dayOfOtherTool() {
        return Optional.ofNullable(context.fields().ofOtherTools().get(KEY))
                .flatMap(other -> DateText.dayOf(other.value().text()))
                .orElse(null);
    }

    private String help(@Nullable Field field, @Nullable GuessedDay guess) {
        if (guess != null) {
            String place = field == null ? " within the braces of the front matter" : "";
            return "write `" + KEY + ": " + guess.day() + "` by hand" + place;
        }
        String typed = committed() == null ? "" : dayOfAnotherKey();
        return typed.isEmpty()
                ? Keys.help(KEY)
                : "another key holds a day, " + Printable.quote(typed) + ", which may be the issue's";
    }

    /** A day for an issue without one, and where it is from. */
    private record GuessedDay(LocalDate day, String why) {}

    private @Nullable GuessedDay guess() {
        FrontMatterBlock block = context.block();
        if (offered != null) {
            return new GuessedDay(offered, BY_NAME);
        }
        LocalDate said = DayGuess.of(block.source(), context.typedTitle(), block.endLine() + 1)
                .orElse(null);
        if (said != null) {
            return new GuessedDay(said, BY_TEXT);
        }
        LocalDate committed = committed();
        return committed == null || !dayOfAnotherKey().isEmpty() ? null : new GuessedDay(committed, BY_HISTORY);
    }

    private @Nullable LocalDate committed() {
        return context.settings().history().get(context.block().source().key());
    }

    /** What the author typed is more than the history knows; empty for none. */
    private String dayOfAnotherKey() {
        FrontMatterBlock block = context.block();
        return IntStream.range(block.firstLine(), block.endLine())
                .mapToObj(line -> COMMENT.matcher(block.lines().line(line)).replaceFirst(""))
                .flatMap(BETWEEN::splitAsStream)
                .filter(value -> DateText.of(value).isPresent())
                .findFirst()
                .orElse("")
                .strip();
    }

    private void checkAgainstOthers(Field field, LocalDate date, boolean draft) {
        LocalDate today = context.settings().today().day();
        if (date.isAfter(today) && !draft) {
            String message = "date `" + date + "` is in the future; today is `" + today + "`";
            context.add(context.problem(FrontMatterRules.DATE_IN_FUTURE, field, message)
                    .withHelp("correct the date, or write `# newsletter:off date-in-future` if it is meant"));
        }
        if (date.getYear() < FIRST_YEAR) {
            String message = "date `" + date + "` is before " + FIRST_YEAR;
            context.add(context.problem(FrontMatterRules.DATE_IMPLAUSIBLE, field, message)
                    .withHelp("write the year of the issue"));
        }
        if (fileDate != null && !fileDate.equals(date)) {
            Diagnostic problem = context.problem(
                    FrontMatterRules.DATE_DIFFERS_FROM_FILE_NAME,
                    field,
                    "date `" + date + "` differs from `" + fileDate + "` in the file name");
            if (Math.abs(ChronoUnit.DAYS.between(fileDate, date)) > FAR) {
                addWithGuess(problem, field);
            } else {
                // Both are days of the calendar, and a week may be named by another day than its publication.
                String help = "correct the one that is wrong; if both are meant, turn the rule off";
                context.add(
                        field.value().isReplaceable()
                                ? context.fix(KEY, field, fileDate.toString()).onRequest(problem, help)
                                : problem.withHelp(help));
            }
        }
    }
}
