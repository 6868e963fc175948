package io.github.mineweekly.newsletter.frontmatter;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import io.github.mineweekly.newsletter.frontmatter.rule.Keys;
import io.github.mineweekly.newsletter.frontmatter.rule.LengthPattern;
import io.github.mineweekly.newsletter.frontmatter.rule.TeamKey;
import io.github.mineweekly.newsletter.frontmatter.rule.ValueType;
import io.github.mineweekly.newsletter.text.BoundedPattern;
import io.github.mineweekly.newsletter.text.EcmaPattern;
import io.github.mineweekly.newsletter.text.Json;
import java.util.List;
import java.util.Optional;

/**
 * What a team asks of a key of all issues, as a JSON Schema. A schema knows no paths: what is asked of some is not in
 * it.
 */
final class TeamKeySchema {
    private final TeamKey key;
    private final String datePattern;

    /** @param datePattern what every date must match */
    TeamKeySchema(TeamKey key, String datePattern) {
        this.key = key;
        this.datePattern = datePattern;
    }

    JsonObject json() {
        JsonObject schema = new JsonObject();
        boolean asked = !key.values().isEmpty() || key.pattern() != null;
        if (!Keys.OWN.contains(key.name())) {
            addType(schema, asked);
        }
        if (key.required()) {
            schema.add("not", Json.object("enum", Json.array(JsonNull.INSTANCE)));
            schema.addProperty("minItems", 1);
            schema.addProperty("minLength", 1);
        }
        if (key.maxItems() > 0) {
            schema.addProperty("maxItems", key.maxItems());
        }
        if (asked) {
            addPattern(schema, key.required() ? 1 : 0);
            JsonObject items = new JsonObject();
            addPattern(items, 0);
            if (!key.values().isEmpty()) {
                items.add("enum", values());
                schema.add("anyOf", listOrOneOf());
            }
            schema.add("items", items);
        }
        return schema;
    }

    private void addType(JsonObject schema, boolean asked) {
        List<String> types = switch (key.type()) {
            case STRING, DATE -> List.of("string");
            case LIST -> List.of("array");
            case BOOLEAN -> List.of("boolean");
            case INTEGER -> List.of("integer");
            case ANY -> asked ? List.of("string", "number", "boolean", "array") : List.of();
        };
        if (!types.isEmpty()) {
            JsonArray all = Json.array(types);
            if (!key.required()) {
                all.add("null");
            }
            schema.add("type", all);
        }
        if (key.type() == ValueType.DATE) {
            schema.addProperty("format", "date");
            schema.addProperty("pattern", datePattern);
        }
    }

    /** @param atLeast the characters that are asked for whatever the pattern allows */
    private void addPattern(JsonObject schema, int atLeast) {
        BoundedPattern pattern = key.pattern();
        if (pattern == null) {
            return;
        }
        Optional<LengthPattern> length = LengthPattern.of(pattern.regex());
        if (length.isPresent()) {
            schema.addProperty("minLength", Math.max(atLeast, length.get().least()));
            if (length.get().isBounded()) {
                schema.addProperty("maxLength", length.get().most());
            }
        } else {
            EcmaPattern.of(pattern.regex()).ifPresent(regex -> schema.addProperty("pattern", regex));
        }
    }

    /** A list, whose items are checked by themselves, or one of the values. */
    private JsonArray listOrOneOf() {
        JsonArray values = values();
        if (!key.required()) {
            values.add(JsonNull.INSTANCE);
        }
        return Json.array(Json.object("enum", values), Json.object("type", "array"));
    }

    /** What an editor takes for a number or a boolean is in the configuration a text. */
    private JsonArray values() {
        JsonArray values = new JsonArray();
        for (String value : key.values()) {
            if (value.matches("-?(0|[1-9][0-9]{0,17})")) {
                values.add(Long.valueOf(value));
            } else if (value.matches("true|false")) {
                values.add(Boolean.valueOf(value));
            }
            values.add(value);
        }
        return values;
    }
}
