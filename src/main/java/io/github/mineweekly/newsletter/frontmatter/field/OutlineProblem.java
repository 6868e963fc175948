package io.github.mineweekly.newsletter.frontmatter.field;

import io.github.mineweekly.newsletter.frontmatter.value.Invisible;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.frontmatter.yaml.Kind;
import io.github.mineweekly.newsletter.frontmatter.yaml.Value;
import io.github.mineweekly.newsletter.issue.Span;
import io.github.mineweekly.newsletter.text.Misspelling;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with an outline that cannot be read.
 *
 * @param edit the text that belongs at the place instead, if it is plain
 */
record OutlineProblem(Span place, String message, @Nullable String edit) {
    private static final List<String> PARTS = List.of("level", "label");

    static OutlineProblem of(Value value) {
        return value.kind() == Kind.MAP ? ofMap(value) : new OutlineProblem(value.span(), levels(value), null);
    }

    private static OutlineProblem ofMap(Value map) {
        List<Field> parts = map.fields();
        for (Field part : parts) {
            if (!PARTS.contains(part.name())) {
                Optional<String> near = Misspelling.nearestName(part.name(), PARTS);
                String message =
                        "unknown key " + Printable.quote(part.name()) + " in `outline`; it takes `level` and `label`";
                return new OutlineProblem(part.key(), message, near.orElse(null));
            }
        }
        Optional<Field> level =
                parts.stream().filter(part -> part.name().equals("level")).findFirst();
        if (level.isEmpty()) {
            return new OutlineProblem(map.span(), "`outline` has no `level`", null);
        }
        Value value = level.get().value();
        boolean right = OutlineField.of(value) != null && value.kind() != Kind.BOOLEAN;
        return right
                ? new OutlineProblem(map.span(), "`label` of `outline` must be text", null)
                : new OutlineProblem(value.span().isEmpty() ? level.get().key() : value.span(), levels(value), null);
    }

    private static String levels(Value value) {
        String raw = value.shownRaw();
        String found = raw.isEmpty() ? "nothing" : Printable.quote(raw) + Invisible.named(raw, ", ");
        List<Value> items = value.items();
        boolean numbers = !items.isEmpty() && items.stream().allMatch(OutlineProblem::isNumber);
        Optional<Value> outside = (items.isEmpty() ? List.of(value) : items)
                .stream()
                        .filter(item -> isNumber(item) && !item.text().matches("[1-6]"))
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
}
