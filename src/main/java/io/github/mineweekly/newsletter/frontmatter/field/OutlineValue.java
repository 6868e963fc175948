package io.github.mineweekly.newsletter.frontmatter.field;

import io.github.mineweekly.newsletter.frontmatter.value.BooleanWord;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.frontmatter.yaml.Kind;
import io.github.mineweekly.newsletter.frontmatter.yaml.NodePlaces;
import io.github.mineweekly.newsletter.frontmatter.yaml.Value;
import io.github.mineweekly.newsletter.issue.Outline;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the shapes that an outline may have. */
final class OutlineValue {
    private final NodePlaces places;

    OutlineValue(NodePlaces places) {
        this.places = places;
    }

    /** The outline, or null if the value has none of the shapes. */
    @Nullable
    Outline read(Value value) {
        if (value.isPlain() && BooleanWord.isFalse(value.text())) {
            return new Outline.None();
        }
        return value.kind() == Kind.MAP ? labelled(value) : levels(value);
    }

    private Outline.@Nullable Levels levels(Value value) {
        if (value.isScalar() && value.text().equals("deep")) {
            return new Outline.Levels(2, 6, null);
        }
        if (value.kind() != Kind.LIST) {
            return between(value, value);
        }
        List<Value> items = value.items(places);
        return items.size() == 2 ? between(items.get(0), items.get(1)) : null;
    }

    private static Outline.@Nullable Levels between(Value low, Value high) {
        boolean ordered = isLevel(low) && isLevel(high) && low.text().compareTo(high.text()) <= 0;
        return ordered ? new Outline.Levels(Integer.parseInt(low.text()), Integer.parseInt(high.text()), null) : null;
    }

    private static boolean isLevel(Value value) {
        return value.isPlain() && value.text().matches("[1-6]");
    }

    private Outline.@Nullable Levels labelled(Value value) {
        Map<String, Value> parts =
                value.fields(places).stream().collect(Collectors.toMap(Field::name, Field::value, (one, other) -> one));
        Value level = parts.get("level");
        Value label = parts.get("label");
        int known = (level == null ? 0 : 1) + (label == null ? 0 : 1);
        if (level == null || known != parts.size()) {
            return null;
        }
        if (label != null && !label.isNothing() && label.kind() != Kind.TEXT) {
            return null;
        }
        Outline.Levels levels = levels(level);
        if (levels == null) {
            return null;
        }
        String text = label == null || label.isNothing() ? null : label.shown();
        return new Outline.Levels(levels.low(), levels.high(), text);
    }
}
