package io.github.mineweekly.newsletter.frontmatter.field;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.frontmatter.yaml.Kind;
import io.github.mineweekly.newsletter.frontmatter.yaml.Quotes;
import io.github.mineweekly.newsletter.frontmatter.yaml.Value;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.Optional;

/** The check of {@code description}. */
public final class DescriptionField {
    private static final String KEY = "description";

    private final FieldContext context;

    public DescriptionField(FieldContext context) {
        this.context = context;
    }

    /** The description, or empty text. */
    public String read() {
        Optional<Field> field = context.fields().withValue(KEY);
        if (field.isEmpty()) {
            return "";
        }
        Value value = field.get().value();
        if (value.kind() != Kind.TEXT && AnchorCheck.fix(context, field.get()) == null) {
            Diagnostic problem = context.problem(
                    FrontMatterRules.DESCRIPTION_NOT_TEXT,
                    field.get(),
                    "description " + Printable.quote(value.shown()) + " is "
                            + value.kind().label() + ", not text");
            context.add(problem, KEY, field.get(), Quotes.around(value.shown()));
        }
        return value.isScalar() ? value.text().strip() : "";
    }
}
