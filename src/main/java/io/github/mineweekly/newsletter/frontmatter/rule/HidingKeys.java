package io.github.mineweekly.newsletter.frontmatter.rule;

import io.github.mineweekly.newsletter.text.Resource;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Keys by which other tools hold a page back, with the values that do so. */
public final class HidingKeys {
    /**
     * How another tool holds a page back.
     *
     * @param tool the best known one
     * @param value what the value must be: {@code true}, {@code false}, or a word; empty if any value does so
     * @param key ours that says so
     */
    public record Hiding(String tool, Set<String> value, String key) {
        private static final Set<Set<String>> SWITCHES = Set.of(Set.of("true"), Set.of("false"));

        /** Switches with names that other tools have for lists. */
        private static final Set<String> LISTS = Set.of("article", "url", "permalink");

        /** Whether a key with a name is on or off. */
        public boolean isSwitch(String name) {
            boolean onOff = SWITCHES.contains(value) || value.contains("later");
            return onOff && !LISTS.contains(OtherTools.plain(name));
        }
    }

    /** Our own. */
    public static final List<String> OWN = List.of("hidden", "draft");

    /** By name, in order. */
    public static final NavigableMap<String, Hiding> TABLE = table();

    private static final Map<String, Hiding> BY_PLAIN_NAME = OtherTools.byPlainName(TABLE);

    /** What is said before a key or after it without another meaning: whether, already, only. */
    private static final Pattern AROUND = Pattern.compile("^(?:is|是否|是|已|仅)++|여부$");

    private HidingKeys() {}

    /**
     * How a key holds a page back elsewhere, if its value does so; case, {@code -}, {@code _}, traditional
     * characters, {@code is}, {@code 是否}, {@code 是}, {@code 已} and {@code 仅} before it, also several of them, and
     * {@code 여부} after it do not count.
     */
    public static Optional<Hiding> of(String name) {
        Hiding found = BY_PLAIN_NAME.get(OtherTools.comparable(name));
        return Optional.ofNullable(found == null ? BY_PLAIN_NAME.get(bare(name)) : found);
    }

    /** A key without what does not count. */
    public static String bare(String name) {
        return AROUND.matcher(OtherTools.comparable(name)).replaceAll("");
    }

    private static NavigableMap<String, Hiding> table() {
        Map<String, Set<String>> sets = new HashMap<>(Map.of("words", PageStates.WORDS, "any", Set.of()));
        List<List<String>> rows = Resource.rows("frontmatter/hiding-keys.txt");
        for (List<String> row : Resource.rows(rows, "set")) {
            if (sets.put(row.get(1), values(row.get(2), sets)) != null) {
                throw new IllegalStateException("two sets " + row.get(1));
            }
        }
        return Collections.unmodifiableNavigableMap(new TreeMap<>(Resource.words(
                Resource.rows(rows, "hidden", "draft"),
                row -> new Hiding(row.get(1), values(row.get(2), sets), row.get(0)))));
    }

    private static Set<String> values(String typed, Map<String, Set<String>> sets) {
        Set<String> values = new HashSet<>();
        for (String value : typed.split(", ")) {
            values.addAll(
                    value.startsWith("@")
                            ? Objects.requireNonNull(sets.get(value.substring(1)), value)
                            : Set.of(value));
        }
        return Collections.unmodifiableSet(values);
    }
}
