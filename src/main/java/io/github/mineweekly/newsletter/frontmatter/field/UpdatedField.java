package io.github.mineweekly.newsletter.frontmatter.field;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.rule.Keys;
import io.github.mineweekly.newsletter.frontmatter.value.DateText;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.frontmatter.yaml.Value;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The check of {@code updated}. */
public final class UpdatedField {
    private static final String KEY = "updated";

    private final FieldContext context;

    public UpdatedField(FieldContext context) {
        this.context = context;
    }

    /**
     * The day of the last change, or null if none can be read.
     *
     * @param draft whether the issue is held back, so that its day may be one to come
     */
    @Nullable
    public LocalDate read(@Nullable LocalDate date, boolean draft) {
        Optional<Field> field = context.fields().withValue(KEY);
        LocalDate updated = field.isPresent() ? read(field.get()).orElse(null) : null;
        if (updated != null) {
            compare(field.get(), updated, date, draft);
        }
        return updated;
    }

    private void compare(Field field, LocalDate updated, @Nullable LocalDate date, boolean draft) {
        LocalDate today = context.settings().today().day();
        boolean early = date != null && updated.isBefore(date);
        if (early || (updated.isAfter(today) && !draft)) {
            String message = early
                    ? "updated `" + updated + "` is before the date, `" + date + "`"
                    : "updated `" + updated + "` is in the future; today is `" + today + "`";
            context.add(context.problem(FrontMatterRules.DATE_IMPLAUSIBLE, field, message)
                    .withHelp("write the day of the last change, or delete the line"));
        }
    }

    private Optional<LocalDate> read(Field field) {
        Value value = field.value();
        Optional<DateText> found = value.isScalar() ? DateText.of(value.text()) : Optional.empty();
        Optional<LocalDate> date = found.flatMap(DateText::date);
        if (date.isPresent() && DateText.isIso(value.text())) {
            return date;
        }
        Diagnostic problem =
                context.problem(FrontMatterRules.UPDATED_INVALID, field, message(value, found.orElse(null)));
        String day = date.filter(any -> !DateText.isDoubtful(value.text()))
                .map(LocalDate::toString)
                .orElse(null);
        context.add(problem, KEY, field, day, Keys.help(KEY) + ", or delete the line");
        return date;
    }

    private static String message(Value value, @Nullable DateText found) {
        if (found == null) {
            return DateWords.notIso(KEY, value);
        }
        return found.date().isPresent() ? DateWords.notIso(KEY, value, found) : DateWords.impossible(KEY, value, found);
    }
}
