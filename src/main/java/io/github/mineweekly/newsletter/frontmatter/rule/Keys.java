package io.github.mineweekly.newsletter.frontmatter.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The keys of the contract. Which values they take is in {@code frontmatter.field} and the schema for editors. */
public final class Keys {
    /** What a key takes. */
    public enum Type {
        TEXT,
        /** One text or several. */
        NAMES,
        TEXTS,
        PATH,
        PATHS,
        /** A date, a number, a boolean or levels of headings: no text. */
        VALUE
    }

    /**
     * A key.
     *
     * @param guarded whether its misspelling is an error: a lost one would change what readers see
     * @param required whether an issue without it cannot be built
     */
    public record Key(String name, Type type, boolean guarded, boolean required) {}

    public static final List<Key> TABLE = List.of(
            new Key("title", Type.TEXT, true, true),
            new Key("date", Type.VALUE, true, true),
            new Key("description", Type.TEXT, true, false),
            new Key("outline", Type.VALUE, true, false),
            new Key("hidden", Type.VALUE, true, false),
            new Key("draft", Type.VALUE, true, false),
            new Key("number", Type.VALUE, true, false),
            new Key("updated", Type.VALUE, false, false),
            new Key("author", Type.NAMES, false, false),
            new Key("tags", Type.TEXTS, false, false),
            new Key("cover", Type.PATH, false, false),
            new Key("aliases", Type.PATHS, false, false));

    public static final List<String> OWN = TABLE.stream().map(Key::name).toList();

    public static final List<String> GUARDED =
            TABLE.stream().filter(Key::guarded).map(Key::name).toList();

    /** Those without which an issue cannot be built. */
    public static final List<String> REQUIRED =
            TABLE.stream().filter(Key::required).map(Key::name).toList();

    /** Words that are near one of our keys and never a slip of it. */
    public static final Set<String> WORDS =
            Set.of(("online member members numbers numbered craft crafts drafts dates dated data titles"
                            + " titled tile tiles outlive outliner inline descriptor rate late mate")
                    .split(" "));

    /** VitePress's own keys, so that its folders can be pointed at as they are. */
    public static final Set<String> VITEPRESS =
            Set.of(("layout titleTemplate head prev next aside sidebar navbar footer editLink lastUpdated"
                            + " search pageClass dir markdownStyles")
                    .split(" "));

    /** By which an issue names the schema that an editor checks it by. */
    public static final String SCHEMA = "$schema";

    private Keys() {}

    /** The names of the keys that are of one of some types. */
    public static Set<String> of(Type... types) {
        List<Type> some = List.of(types);
        return TABLE.stream()
                .filter(key -> some.contains(key.type()))
                .map(Key::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What to write for a value that is none of its key. */
    public static String help(String key) {
        return switch (key) {
            case "hidden", "draft" -> "write `" + key + ": true` or `" + key + ": false`";
            case "date", "updated" -> "write `" + key + ": YYYY-MM-DD`";
            case "number" -> "write the issue's number in plain digits, or delete the line";
            case "outline" -> "write `outline: [2, 3]` for the levels 2 and 3, or delete the line";
            case "cover" -> "write `cover: images/cover.png` or `cover: https://…`";
            default -> "write `" + key + ": [one, another]`, items with special characters in quotes";
        };
    }
}
