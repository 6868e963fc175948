package io.github.mineweekly.newsletter.frontmatter.rule;

import java.util.List;
import java.util.Set;

/** The keys of the contract: what the checks accept, and what the schema for editors says of them. */
public final class Keys {
    private static final String TEXT = "{\"type\":\"string\"}";
    private static final String BOOLEAN = "{\"type\":[\"boolean\",\"null\"],\"default\":false}";
    private static final String DATE =
            "{\"type\":\"string\",\"format\":\"date\",\"pattern\":\"^\\\\d{4}-\\\\d{2}-\\\\d{2}$\"}";
    private static final String TEXTS = "{\"type\":[\"array\",\"null\"],\"items\":" + TEXT + "}";
    private static final String LEVEL = "{\"type\":\"integer\",\"minimum\":1,\"maximum\":6}";
    private static final String LEVELS = "{\"enum\":[false,\"deep\",null]}," + LEVEL + ",{\"type\":\"array\",\"items\":"
            + LEVEL + ",\"minItems\":2,\"maxItems\":2}";

    /**
     * A key.
     *
     * @param guarded whether its misspelling is an error: a lost one would change what readers see
     * @param required whether an issue without it cannot be built
     * @param description what it is for, for a reader of the schema
     * @param schema what values it takes, as a JSON Schema
     */
    public record Key(String name, boolean guarded, boolean required, String description, String schema) {}

    public static final List<Key> TABLE = List.of(
            required(
                    "title",
                    "The issue's title, shown as the heading of its page.",
                    "{\"type\":\"string\",\"pattern\":\"[^\\\\s\\\\u200B-\\\\u200F\\\\u2060\\\\u3164\\\\uFEFF]\"}"),
            required("date", "The day of the issue, as YYYY-MM-DD.", DATE),
            guarded("description", "The lead below the title.", "{\"type\":[\"string\",\"null\"]}"),
            guarded(
                    "outline",
                    "Which headings the outline shows: false, deep, a level, or [low, high].",
                    "{\"anyOf\":[" + LEVELS
                            + ",{\"type\":\"object\",\"required\":[\"level\"],\"properties\":{\"level\":"
                            + "{\"anyOf\":[" + LEVELS + "]},\"label\":" + TEXT + "}}]}"),
            guarded("hidden", "Builds the page and lists it nowhere; anyone with the address can read it.", BOOLEAN),
            guarded("draft", "Builds no page unless drafts are asked for.", BOOLEAN),
            guarded(
                    "number",
                    "The issue's number; by default the one in the title.",
                    "{\"type\":[\"integer\",\"null\"],\"minimum\":0}"),
            plain(
                    "updated",
                    "The day of the last change, as YYYY-MM-DD.",
                    "{\"anyOf\":[" + DATE + ",{\"type\":\"null\"}]}"),
            plain("author", "Who wrote it: a name or a list of names.", "{\"anyOf\":[" + TEXT + "," + TEXTS + "]}"),
            plain("tags", "A list of words that say what the issue is about.", TEXTS),
            plain("cover", "A picture: a path or an address.", "{\"type\":[\"string\",\"null\"]}"),
            plain("aliases", "Paths of old pages that lead to this one.", TEXTS));

    public static final List<String> OWN = TABLE.stream().map(Key::name).toList();

    public static final List<String> GUARDED =
            TABLE.stream().filter(Key::guarded).map(Key::name).toList();

    /** Words that are near one of our keys and never a slip of it. */
    public static final Set<String> WORDS = Set.of(
            "online",
            "member",
            "members",
            "numbers",
            "craft",
            "crafts",
            "drafts",
            "dates",
            "dated",
            "data",
            "titles",
            "titled",
            "tile",
            "tiles",
            "outlines",
            "outliner",
            "inline",
            "descriptor",
            "rate",
            "late",
            "mate");

    /** VitePress's own keys, so that its folders can be pointed at as they are. */
    public static final Set<String> VITEPRESS = Set.of(
            "layout",
            "titleTemplate",
            "head",
            "prev",
            "next",
            "aside",
            "sidebar",
            "navbar",
            "footer",
            "editLink",
            "lastUpdated",
            "search",
            "pageClass",
            "dir",
            "markdownStyles");

    private Keys() {}

    /** Whether an issue without the key cannot be built. */
    public static boolean isRequired(String name) {
        return TABLE.stream().anyMatch(key -> key.required() && key.name().equals(name));
    }

    private static Key required(String name, String description, String schema) {
        return new Key(name, true, true, description, schema);
    }

    private static Key guarded(String name, String description, String schema) {
        return new Key(name, true, false, description, schema);
    }

    private static Key plain(String name, String description, String schema) {
        return new Key(name, false, false, description, schema);
    }
}
