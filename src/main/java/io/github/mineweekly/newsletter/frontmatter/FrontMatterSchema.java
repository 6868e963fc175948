package io.github.mineweekly.newsletter.frontmatter;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.mineweekly.newsletter.frontmatter.rule.Keys;
import io.github.mineweekly.newsletter.text.Json;

/**
 * The front matter as a JSON Schema (draft 7, which editors understand best), from the same table as the checks.
 *
 * <p>Unknown keys are allowed by it: whether they are reported is for the rules to say.
 */
public final class FrontMatterSchema {
    private FrontMatterSchema() {}

    /** The schema as JSON, ending with a line end; always the same. */
    public static String json() {
        JsonObject properties = new JsonObject();
        JsonArray required = new JsonArray();
        for (Keys.Key key : Keys.TABLE) {
            JsonObject schema = JsonParser.parseString(key.schema()).getAsJsonObject();
            schema.addProperty("description", key.description());
            properties.add(key.name(), schema);
            if (key.required()) {
                required.add(key.name());
            }
        }
        Keys.VITEPRESS.stream().sorted().forEach(key -> properties.add(key, vitePress()));
        JsonObject schema = new JsonObject();
        schema.addProperty("$schema", "http://json-schema.org/draft-07/schema#");
        schema.addProperty("title", "Front matter of a newsletter issue");
        schema.addProperty("type", "object");
        schema.add("required", required);
        schema.add("properties", properties);
        return Json.pretty(schema);
    }

    private static JsonObject vitePress() {
        JsonObject schema = new JsonObject();
        schema.addProperty("description", "VitePress's own; accepted and not used.");
        return schema;
    }
}
