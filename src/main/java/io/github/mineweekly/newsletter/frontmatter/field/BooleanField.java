package io.github.mineweekly.newsletter.frontmatter.field;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.frontmatter.yaml.Value;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.Optional;

/** The check of {@code hidden} and of {@code draft}. */
public final class BooleanField {
    private final FieldContext context;
    private final String key;
    private final Rule rule;

    public BooleanField(FieldContext context, String key, Rule rule) {
        this.context = context;
        this.key = key;
        this.rule = rule;
    }

    /** The truth value; false if absent, true if it cannot be told. */
    public boolean read() {
        Optional<Field> entry = context.entries().withValue(key);
        return entry.isPresent() && read(entry.get());
    }

    private boolean read(Field entry) {
        Value value = entry.value();
        Optional<Boolean> meant = value.isScalar() ? BooleanWord.of(value.text()) : Optional.empty();
        boolean written = value.isPlain() && value.text().matches("true|True|TRUE|false|False|FALSE");
        if (!written) {
            report(entry, meant);
        }
        return meant.orElse(true);
    }

    private void report(Field entry, Optional<Boolean> meant) {
        Diagnostic problem = context.problem(
                rule, entry, key + " " + Printable.quote(entry.value().shownRaw()) + " is neither `true` nor `false`");
        if (meant.isPresent()) {
            context.add(problem, key, entry, meant.get().toString());
        } else {
            context.findings().add(problem.withHelp("write `" + key + ": true` or `" + key + ": false`"));
        }
    }
}
