package io.github.mineweekly.newsletter.frontmatter.field;

import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.frontmatter.yaml.Kind;
import io.github.mineweekly.newsletter.frontmatter.yaml.NodePlaces;
import io.github.mineweekly.newsletter.frontmatter.yaml.Value;
import io.github.mineweekly.newsletter.issue.Outline;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the shapes that an outline may have. */
final class OutlineValue {
    private final NodePlaces places;

    OutlineValue(NodePlaces places) {
        this.places = places;
    }

    Optional<Outline> read(Value value) {
        boolean none = value.isPlain() && value.text().matches("false|False|FALSE");
        if (none) {
            return Optional.of(new Outline.None());
        }
        return value.kind() == Kind.MAP ? labelled(value) : levels(value).map(Function.identity());
    }

    private Optional<Outline.Levels> levels(Value value) {
        if (value.isScalar() && value.text().equals("deep")) {
            return Optional.of(new Outline.Levels(2, 6, null));
        }
        if (value.kind() != Kind.LIST) {
            return level(value).map(level -> new Outline.Levels(level, level, null));
        }
        List<Value> items = value.items(places);
        if (items.size() != 2) {
            return Optional.empty();
        }
        Optional<Integer> low = level(items.get(0));
        return level(items.get(1))
                .filter(high -> low.isPresent() && low.get() <= high)
                .map(high -> new Outline.Levels(low.orElseThrow(), high, null));
    }

    private static Optional<Integer> level(Value value) {
        return value.isPlain() && value.text().matches("[1-6]")
                ? Optional.of(Integer.valueOf(value.text()))
                : Optional.empty();
    }

    private Optional<Outline> labelled(Value value) {
        Map<String, Value> parts =
                value.fields(places).stream().collect(Collectors.toMap(Field::name, Field::value, (one, other) -> one));
        Value level = parts.get("level");
        Value label = parts.get("label");
        int known = (level == null ? 0 : 1) + (label == null ? 0 : 1);
        if (level == null || known != parts.size()) {
            return Optional.empty();
        }
        if (label != null && !label.isNothing() && label.kind() != Kind.TEXT) {
            return Optional.empty();
        }
        String text = label == null || label.isNothing() ? null : label.shown();
        return levels(level).map(levels -> new Outline.Levels(levels.low(), levels.high(), text));
    }
}
