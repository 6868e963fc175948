package io.github.mineweekly.newsletter.frontmatter.field;

import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.frontmatter.yaml.Value;
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
        context.checkIsText(FrontMatterRules.DESCRIPTION_NOT_TEXT, KEY, field.get());
        return value.isScalar() ? value.text().strip() : "";
    }
}
