package io.github.mineweekly.newsletter.frontmatter.field;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.frontmatter.block.SuggestedFix;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.rule.Keys;
import io.github.mineweekly.newsletter.frontmatter.value.BooleanWord;
import io.github.mineweekly.newsletter.frontmatter.value.Invisible;
import io.github.mineweekly.newsletter.frontmatter.value.OutlineWord;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.frontmatter.yaml.Value;
import io.github.mineweekly.newsletter.frontmatter.yaml.ValueKind;
import io.github.mineweekly.newsletter.issue.Outline;
import io.github.mineweekly.newsletter.text.Misspelling;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The check of {@code outline}. */
public final class OutlineField {
    private static final String KEY = "outline";
    private static final List<String> PARTS = List.of("level", "label");

    /** A part and its value, with no colon and space between them that YAML knows. */
    private static final Pattern JOINED = Pattern.compile("(\\w++)\\s*+[:：=]\\s*+(\\S.*)");

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
        Field unknown = field.value().fields().stream()
                .filter(part -> !PARTS.contains(part.name()))
                .findFirst()
                .orElse(null);
        if (unknown == null) {
            report(field, problem(field));
            return;
        }
        Diagnostic problem = unknownPart(unknown);
        Matcher joined = JOINED.matcher(unknown.name());
        boolean both = unknown.value().isNothing() && joined.matches();
        Optional<String> near = Misspelling.nearestName(both ? joined.group(1) : unknown.name(), PARTS);
        if (near.isPresent()) {
            String written = near.get() + (both ? ": " + joined.group(2) : "");
            SuggestedFix fix = context.fix(unknown.key(), written);
            context.add((context.fields().isGuess(KEY) ? fix.asUnsafe() : fix).on(problem));
        } else {
            report(field, problem);
        }
    }

    private void report(Field field, Diagnostic problem) {
        Value value = field.value();
        Optional<String> meant = OutlineWord.safe(value.raw());
        Optional<String> guessed = OutlineWord.unsafe(value.raw());
        if (meant.isEmpty() && guessed.isPresent() && value.isReplaceable()) {
            context.add(context.fix(KEY, field, guessed.get()).asUnsafe().on(problem));
        } else {
            context.add(problem, KEY, field, meant.orElse(null), Keys.help(KEY));
        }
    }

    private Diagnostic unknownPart(Field part) {
        String message = "unknown key " + Printable.quote(part.name()) + " in `outline`; it takes `level` and `label`";
        return context.problem(FrontMatterRules.OUTLINE_INVALID, part.key(), message);
    }

    /** What is wrong with a value that has no unknown key. */
    private Diagnostic problem(Field field) {
        if (field.value().kind() != ValueKind.MAP) {
            return context.problem(FrontMatterRules.OUTLINE_INVALID, field, levels(field.value()));
        }
        Field level = field.value().fields().stream()
                .filter(part -> part.name().equals("level"))
                .findFirst()
                .orElse(null);
        if (level == null) {
            return context.problem(FrontMatterRules.OUTLINE_INVALID, field, "`outline` has no `level`");
        }
        boolean right = of(level.value()) != null && level.value().kind() != ValueKind.BOOLEAN;
        return right
                ? context.problem(FrontMatterRules.OUTLINE_INVALID, field, "`label` of `outline` must be text")
                : context.problem(FrontMatterRules.OUTLINE_INVALID, level, levels(level.value()));
    }

    private static String levels(Value value) {
        String raw = value.shownRaw();
        String found = raw.isEmpty() ? "nothing" : Printable.quote(raw) + Invisible.named(raw, ", ");
        List<Value> items = value.items();
        boolean numbers = !items.isEmpty() && items.stream().allMatch(OutlineField::isNumber);
        Optional<Value> outside = value.parts().stream()
                .filter(part -> isNumber(part) && !part.text().matches("[1-6]"))
                .findFirst();
        if (outside.isPresent()) {
            return "there is no heading level " + Printable.escape(outside.get().text()) + "; levels are 1 to 6";
        }
        if (numbers && items.size() == 2) {
            return "outline " + found + " runs backwards";
        }
        return numbers
                ? "outline takes two levels, the lowest and the highest, found " + found
                : "outline must be `false`, `deep`, a level from 1 to 6, or `[low, high]`, found " + found;
    }

    private static boolean isNumber(Value value) {
        return value.isPlain() && value.text().matches("[0-9]{1,3}");
    }

    /** The outline, or null if the value has none of the shapes. */
    private static @Nullable Outline of(Value value) {
        return value.kind() == ValueKind.MAP
                ? labelled(value)
                : Outline.parse(typed(value)).orElse(null);
    }

    /** A value that is no map, in the form that an outline has in the configuration; empty if it has none. */
    private static String typed(Value value) {
        if (value.kind() == ValueKind.LIST) {
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
        if (label != null && !label.isNothing() && label.kind() != ValueKind.TEXT) {
            return null;
        }
        String text = label == null || label.isNothing() ? null : label.shown();
        return Outline.parse(typed(level)).orElse(null) instanceof Outline.LevelRange levels
                ? new Outline.LevelRange(levels.low(), levels.high(), text)
                : null;
    }
}
