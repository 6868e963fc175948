package io.github.mineweekly.newsletter.frontmatter.field;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.rule.Keys;
import io.github.mineweekly.newsletter.frontmatter.value.OutlineWord;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.issue.Outline;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The check of {@code outline}. */
public final class OutlineField {
    private static final String KEY = "outline";

    private final FieldContext context;

    public OutlineField(FieldContext context) {
        this.context = context;
    }

    /** The outline, or null for the default of the newsletter. */
    @Nullable
    public Outline read() {
        Optional<Field> field = context.fields().withValue(KEY);
        return field.isPresent() ? read(field.get()) : null;
    }

    private @Nullable Outline read(Field field) {
        Outline outline = OutlineValue.read(field.value());
        if (outline == null) {
            report(field);
        }
        return outline;
    }

    private void report(Field field) {
        OutlineProblem found = OutlineProblem.of(field.value());
        Diagnostic problem = context.problem(FrontMatterRules.OUTLINE_INVALID, found.place(), found.message());
        if (found.edit() != null) {
            context.add(context.fix(found.place(), found.edit()).on(problem));
            return;
        }
        Optional<String> meant = OutlineWord.safe(field.value().raw());
        Optional<String> guessed = OutlineWord.unsafe(field.value().raw());
        if (meant.isEmpty() && guessed.isPresent() && field.value().isReplaceable()) {
            context.add(context.fix(KEY, field, guessed.get()).asUnsafe().on(problem));
        } else {
            context.add(problem, KEY, field, meant.orElse(null), Keys.help(KEY));
        }
    }
}
