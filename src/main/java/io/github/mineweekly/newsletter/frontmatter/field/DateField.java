package io.github.mineweekly.newsletter.frontmatter.field;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.frontmatter.yaml.SuggestedFix;
import io.github.mineweekly.newsletter.frontmatter.yaml.Value;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The check of {@code date}. */
public final class DateField {
    private static final String KEY = "date";
    private static final String BY_NAME = ", the date in the file name";

    private final FieldContext context;
    private final Optional<LocalDate> fileDate;

    public DateField(FieldContext context) {
        this.context = context;
        this.fileDate = FileDate.of(context.block().source().key());
    }

    /** The date, also if it is written otherwise than it should; null if there is none. */
    @Nullable
    public LocalDate read() {
        Optional<Field> entry = context.entries().get(KEY);
        if (entry.isEmpty()
                || entry.get().value().isNothing()
                || entry.get().value().text().isBlank()) {
            reportMissing(entry);
            return null;
        }
        Optional<LocalDate> date = read(entry.get());
        date.ifPresent(day -> checkAgainstOthers(entry.get(), day));
        return date.orElse(null);
    }

    private Optional<LocalDate> read(Field entry) {
        Value value = entry.value();
        Optional<DateText> found = value.isScalar() ? DateText.of(value.text()) : Optional.empty();
        if (found.isEmpty()) {
            addWithGuess(context.problem(FrontMatterRules.DATE_NOT_ISO, entry, DateWords.notIso(KEY, value)), entry);
            return Optional.empty();
        }
        Optional<LocalDate> date = found.get().date();
        if (date.isEmpty()) {
            String message = DateWords.impossible(KEY, value, found.get());
            addWithGuess(context.problem(FrontMatterRules.DATE_IMPOSSIBLE, entry, message), entry);
        } else if (!DateText.isIso(value.text())) {
            Diagnostic problem =
                    context.problem(FrontMatterRules.DATE_NOT_ISO, entry, DateWords.notIso(KEY, value, found.get()));
            context.add(problem, KEY, entry, date.get().toString());
        }
        return date;
    }

    private void addWithGuess(Diagnostic problem, Field entry) {
        if (fileDate.isPresent() && entry.value().isReplaceable()) {
            SuggestedFix mend = context.mend(KEY, entry, fileDate.get().toString());
            context.findings()
                    .add(SuggestedFix.guess(
                                    mend.written(), BY_NAME, mend.edits().get(0))
                            .on(problem));
        } else {
            context.findings().add(problem.withHelp("write `date: YYYY-MM-DD`, a day that the calendar has"));
        }
    }

    private void reportMissing(Optional<Field> entry) {
        Diagnostic problem = entry.map(found -> context.problem(
                        FrontMatterRules.DATE_MISSING, found, "`date` is empty; every issue needs a date"))
                .orElseGet(() -> context.findings()
                        .problem(
                                FrontMatterRules.DATE_MISSING,
                                context.block().fence(),
                                "`date` is missing; every issue needs a date"));
        Optional<SuggestedFix> mend = fileDate.flatMap(day -> new Insertion(context)
                .put(KEY, entry, day.toString(), context.block().end(), BY_NAME));
        context.findings()
                .add(mend.map(found -> found.on(problem)).orElse(problem.withHelp("write `date: YYYY-MM-DD`")));
    }

    private void checkAgainstOthers(Field entry, LocalDate date) {
        LocalDate today = context.settings().today();
        if (date.isAfter(today)) {
            context.findings()
                    .add(context.problem(
                                    FrontMatterRules.DATE_IN_FUTURE,
                                    entry,
                                    "date `" + date + "` is in the future; today is `" + today + "`")
                            .withHelp("correct the date, or write `# newsletter:off date-in-future` if it is meant"));
        }
        if (fileDate.isPresent() && !fileDate.get().equals(date)) {
            Diagnostic problem = context.problem(
                    FrontMatterRules.DATE_DIFFERS_FROM_FILE_NAME,
                    entry,
                    "date `" + date + "` differs from `" + fileDate.get() + "` in the file name");
            addWithGuess(problem, entry);
        }
    }
}
