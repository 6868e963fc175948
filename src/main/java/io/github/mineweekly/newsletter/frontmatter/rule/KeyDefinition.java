package io.github.mineweekly.newsletter.frontmatter.rule;

import io.github.mineweekly.newsletter.issue.PathPattern;
import io.github.mineweekly.newsletter.text.BoundedPattern;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A key as a team writes it in the configuration. What is null or empty is not asked for.
 *
 * @param in Ant-style patterns for paths below the source directory
 */
public record KeyDefinition(
        @Nullable String name,
        boolean required,
        List<String> values,
        @Nullable Integer maxItems,
        @Nullable String pattern,
        @Nullable String type,
        List<String> in) {
    private static final Set<String> LISTS = Keys.of(Keys.Type.NAMES, Keys.Type.TEXTS, Keys.Type.PATHS);

    public KeyDefinition {
        values = filled(values);
        in = filled(in);
    }

    /**
     * The keys as the checks use them.
     *
     * @throws IllegalArgumentException if there is something wrong; the message names all of it
     */
    public static List<TeamKey> parse(List<KeyDefinition> definitions) {
        List<String> errors = new ArrayList<>();
        List<TeamKey> keys = new ArrayList<>();
        Set<String> given = new LinkedHashSet<>();
        for (int i = 0; i < definitions.size(); i++) {
            KeyDefinition definition = definitions.get(i);
            if (definition.name == null || definition.name.isBlank()) {
                errors.add("key " + (i + 1) + " has no `name`");
                continue;
            }
            String name = definition.name.strip();
            if (!given.add(name + "\n" + String.join("\n", definition.in))) {
                errors.add("the key `" + name + "` is given twice; write one, or two with different `in`");
            }
            definition.parse(name, errors).ifPresent(keys::add);
        }
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", errors));
        }
        return keys;
    }

    private Optional<TeamKey> parse(String key, List<String> errors) {
        int before = errors.size();
        ValueType read = readType(key, errors);
        BoundedPattern regex = readPattern(key, errors);
        boolean noList = Keys.OWN.contains(key)
                ? !LISTS.contains(key)
                : !Set.of(ValueType.LIST, ValueType.ANY).contains(read);
        if (maxItems != null && noList) {
            errors.add("`maxItems` of `" + key + "` asks for a list, which `" + key + "` is not");
        } else if (maxItems != null && maxItems < 1) {
            errors.add("`maxItems` of `" + key + "` is `" + maxItems + "`; it must be a whole number from 1");
        }
        if (read == ValueType.INTEGER || read == ValueType.BOOLEAN) {
            String allowed = read == ValueType.INTEGER ? "[-+]?[0-9]+" : "true|false";
            values.stream()
                    .filter(value -> !value.matches(allowed))
                    .findFirst()
                    .ifPresent(value -> errors.add("the value `" + value + "` of `" + key + "` can never be found: `"
                            + key + "` must be " + read.label()));
        }
        List<PathPattern> places = in.stream().map(PathPattern::new).toList();
        return errors.size() > before
                ? Optional.empty()
                : Optional.of(new TeamKey(key, required, values, maxItems == null ? 0 : maxItems, regex, read, places));
    }

    private ValueType readType(String key, List<String> errors) {
        if (type == null || type.isBlank()) {
            return ValueType.ANY;
        }
        ValueType found = ValueType.of(type);
        if (found == null) {
            errors.add("the type of `" + key + "` is `" + type + "`; it must be one of " + ValueType.words());
            return ValueType.ANY;
        }
        if (Keys.OWN.contains(key)) {
            errors.add("`" + key + "` is a key of the newsletter and has its own type; delete its `type`");
        }
        return found;
    }

    private @Nullable BoundedPattern readPattern(String key, List<String> errors) {
        if (pattern == null || pattern.isBlank()) {
            return null;
        }
        try {
            return new BoundedPattern(pattern.strip());
        } catch (PatternSyntaxException e) {
            String place = e.getIndex() < 0 ? "" : " at character " + (e.getIndex() + 1);
            errors.add("the pattern of `" + key + "`, `" + pattern.strip() + "`, is not a regular expression: "
                    + e.getDescription() + place);
            return null;
        }
    }

    private static List<String> filled(List<String> texts) {
        return texts.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
    }
}
