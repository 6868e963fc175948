package io.github.mineweekly.newsletter.frontmatter.rule;

import java.util.List;
import java.util.Set;

/** The keys of the contract. What values they take is in {@code frontmatter.field} and in the schema for editors. */
public final class Keys {
    /**
     * A key.
     *
     * @param guarded whether its misspelling is an error: a lost one would change what readers see
     * @param required whether an issue without it cannot be built
     */
    public record Key(String name, boolean guarded, boolean required) {}

    public static final List<Key> TABLE = List.of(
            new Key("title", true, true),
            new Key("date", true, true),
            new Key("description", true, false),
            new Key("outline", true, false),
            new Key("hidden", true, false),
            new Key("draft", true, false),
            new Key("number", true, false),
            new Key("updated", false, false),
            new Key("author", false, false),
            new Key("tags", false, false),
            new Key("cover", false, false),
            new Key("aliases", false, false));

    public static final List<String> OWN = TABLE.stream().map(Key::name).toList();

    public static final List<String> GUARDED =
            TABLE.stream().filter(Key::guarded).map(Key::name).toList();

    /** Words that are near one of our keys and never a slip of it. */
    public static final Set<String> WORDS = Set.of(
            "online",
            "member",
            "members",
            "numbers",
            "numbered",
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
            "outlive",
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
}
