package io.github.mineweekly.newsletter.frontmatter.field;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.rule.Keys;
import io.github.mineweekly.newsletter.frontmatter.value.BooleanWord;
import io.github.mineweekly.newsletter.frontmatter.value.OutlineWord;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.frontmatter.yaml.Kind;
import io.github.mineweekly.newsletter.frontmatter.yaml.Value;
import io.github.mineweekly.newsletter.issue.Outline;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
        Outline outline = field.map(found -> of(found.value())).orElse(null);
        if (field.isPresent() && outline == null) {
            report(field.get());
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

    /** The outline, or null if the value has none of the shapes. */
    static @Nullable Outline of(Value value) {
        return value.kind() == Kind.MAP
                ? labelled(value)
                : Outline.parse(typed(value)).orElse(null);
    }

    /** A value that is no map, in the form that an outline has in the configuration; empty if it has none. */
    private static String typed(Value value) {
        if (value.kind() == Kind.LIST) {
            List<Value> items = value.items();
            boolean two = items.size() == 2 && items.stream().allMatch(Value::isPlain);
            return two ? "[" + items.get(0).text() + ", " + items.get(1).text() + "]" : "";
        }
        boolean off = value.isPlain() && BooleanWord.isFalse(value.text());
        boolean shape = value.isPlain() || value.text().equals("deep");
        return off ? "false" : shape ? value.text() : "";
    }

    private static @Nullable Outline labelled(Value map) {
        Map<String, Value> parts =
                map.fields().stream().collect(Collectors.toMap(Field::name, Field::value, (one, other) -> one));
        Value level = parts.get("level");
        Value label = parts.get("label");
        int known = (level == null ? 0 : 1) + (label == null ? 0 : 1);
        if (level == null || known != parts.size()) {
            return null;
        }
        if (label != null && !label.isNothing() && label.kind() != Kind.TEXT) {
            return null;
        }
        String text = label == null || label.isNothing() ? null : label.shown();
        return Outline.parse(typed(level)).orElse(null) instanceof Outline.Levels levels
                ? new Outline.Levels(levels.low(), levels.high(), text)
                : null;
    }
}
