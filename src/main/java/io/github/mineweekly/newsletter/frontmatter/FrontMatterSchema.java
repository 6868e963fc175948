package io.github.mineweekly.newsletter.frontmatter;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.mineweekly.newsletter.frontmatter.field.CoverField;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterSettings;
import io.github.mineweekly.newsletter.frontmatter.rule.HidingKeys;
import io.github.mineweekly.newsletter.frontmatter.rule.Keys;
import io.github.mineweekly.newsletter.frontmatter.rule.PageStates;
import io.github.mineweekly.newsletter.frontmatter.rule.TeamKey;
import io.github.mineweekly.newsletter.text.Json;
import io.github.mineweekly.newsletter.text.Resource;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The front matter as a JSON Schema (draft 7, which editors understand best): what the checks accept it accepts, and
 * what a schema can express of what they refuse it refuses.
 */
public final class FrontMatterSchema {
    private static final String ADDRESS =
            "https://raw.githubusercontent.com/mineweekly/newsletter-maven-plugin/main/src/main/resources/META-INF/"
                    + "newsletter/front-matter.schema.json";

    private static final Pattern ASCII_LETTER = Pattern.compile("[a-z]");

    private final FrontMatterSettings settings;
    private final boolean strict;

    private FrontMatterSchema(FrontMatterSettings settings, boolean strict) {
        this.settings = settings;
        this.strict = strict;
    }

    /**
     * The schema of a team, as JSON that ends with a line end; always the same.
     *
     * @param strict whether an unknown key is an error, so that an editor marks a misspelt one
     */
    public static String json(FrontMatterSettings settings, boolean strict) {
        return new FrontMatterSchema(settings, strict).text();
    }

    private String text() {
        JsonObject schema = Json.object("$schema", "http://json-schema.org/draft-07/schema#");
        if (settings.extraKeys().isEmpty() && settings.teamKeys().isEmpty() && !strict) {
            schema.addProperty("$id", ADDRESS);
        }
        schema.addProperty("title", "Front matter of a newsletter issue");
        schema.addProperty("type", "object");
        schema.add("required", Json.array(required()));
        schema.add("properties", properties());
        if (strict) {
            schema.addProperty("additionalProperties", false);
        }
        JsonObject common = resource("common.schema.json");
        if (!strict) {
            common.getAsJsonObject("definitions").add("states", states());
        }
        common.entrySet().forEach(entry -> schema.add(entry.getKey(), entry.getValue()));
        return Json.pretty(schema);
    }

    private Set<String> required() {
        Set<String> names = new LinkedHashSet<>(Keys.REQUIRED);
        settings.teamKeys().stream()
                .filter(key -> key.required() && key.in().isEmpty())
                .map(TeamKey::name)
                .forEach(names::add);
        return names;
    }

    private JsonObject properties() {
        JsonObject properties = keys();
        String datePattern = properties.getAsJsonObject("date").get("pattern").getAsString();
        Keys.VITEPRESS.stream()
                .sorted()
                .forEach(key -> properties.add(key, described("VitePress's own; accepted and not used.")));
        properties.add(Keys.SCHEMA, described("The path of this schema, for editors."));
        new TreeSet<>(settings.extraKeys()).forEach(key -> addTeams(properties, key));
        for (TeamKey key : settings.teamKeys()) {
            addTeams(properties, key.name());
            if (key.in().isEmpty()) {
                addAsked(properties.getAsJsonObject(key.name()), new TeamKeySchema(key, datePattern).json());
            }
        }
        if (strict) {
            properties.add("<<", described("YAML's merge key."));
        } else {
            HidingKeys.TABLE.forEach((name, hiding) -> {
                if (!properties.has(name)) {
                    properties.add(name, hiding(hiding));
                }
            });
        }
        return properties;
    }

    /** Patterns of a schema have no flag for upper and lower case. */
    private static JsonObject keys() {
        JsonObject keys = resource("keys.schema.json");
        JsonObject cover = keys.getAsJsonObject("cover");
        String anyCase = ASCII_LETTER
                .matcher(CoverField.NO_PICTURE_ENDING)
                .replaceAll(letter -> "[" + letter.group() + letter.group().toUpperCase(Locale.ROOT) + "]");
        cover.addProperty("pattern", cover.get("pattern").getAsString().replace("NO_PICTURE_ENDING", anyCase));
        return keys;
    }

    private static void addTeams(JsonObject properties, String key) {
        if (!properties.has(key)) {
            properties.add(key, described("Your team's own."));
        }
    }

    /** What is asked of a key of the newsletter comes beside what the newsletter asks. */
    private static void addAsked(JsonObject property, JsonObject asked) {
        if (asked.size() > 0) {
            property.add("allOf", Json.array(asked));
        }
    }

    /** Any value but those that hold a page back elsewhere, and are an error here. */
    private static JsonObject hiding(HidingKeys.Hiding hiding) {
        JsonObject schema = described("A key of " + hiding.tool()
                + ", which holds the issue back until it is replaced; write `" + hiding.key() + ": true`.");
        if (hiding.value().isEmpty()) {
            schema.add("enum", Json.array(false, JsonNull.INSTANCE, ""));
            return schema;
        }
        Set<String> states = hiding.value().containsAll(PageStates.WORDS) ? PageStates.WORDS : Set.of();
        Set<String> others = new TreeSet<>(hiding.value());
        others.removeAll(states);
        // A key without a value is null in a schema too, and holds nothing back.
        others.removeAll(Set.of("null", "~"));
        JsonArray either = new JsonArray();
        if (!states.isEmpty()) {
            either.add(Json.object("$ref", "#/definitions/states"));
        }
        if (!others.isEmpty()) {
            either.add(words(others));
        }
        schema.add("not", either.size() == 1 ? either.get(0) : Json.object("anyOf", either));
        return schema;
    }

    private static JsonObject states() {
        JsonObject forms = Json.object("type", "string", "pattern", PageStates.pattern());
        return Json.object("anyOf", Json.array(words(PageStates.WORDS), forms));
    }

    private static JsonObject words(Set<String> all) {
        JsonArray words = new JsonArray();
        all.stream().sorted().forEach(word -> {
            if (word.matches("true|false")) {
                words.add(Boolean.valueOf(word));
            }
            words.add(word);
        });
        return Json.object("enum", words);
    }

    private static JsonObject described(String text) {
        return Json.object("description", text);
    }

    private static JsonObject resource(String name) {
        return JsonParser.parseString(Resource.text("frontmatter/" + name)).getAsJsonObject();
    }
}
