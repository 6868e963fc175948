package io.github.mineweekly.newsletter.catalog;

import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Which sections of different issues are the same: those whose names are equal but for emoji and blanks, and those that
 * a team declares to be. Immutable and thread-safe.
 */
final class SectionName {
    /**
     * Blanks, and what pictures are made of: symbols, variation selectors, joiners, tags, regional letters, keycaps.
     * Marks that belong to a name, as in {@code C++} or {@code C#}, are none of these.
     */
    private static final Pattern DECORATION = Pattern.compile("[\\s\\p{Z}\\p{So}\\x{200D}\\x{20E3}\\x{FE00}-\\x{FE0F}"
            + "\\x{2190}-\\x{21FF}\\x{2900}-\\x{297F}\\x{1F000}-\\x{1FAFF}\\x{E0020}-\\x{E007F}]+");

    private static final Pattern EDGES = Pattern.compile("^" + DECORATION + "|" + DECORATION + "$");

    private final Map<String, String> aliases = new TreeMap<>();

    /** @param aliases from a name to the name that it counts as, which is not looked up again */
    SectionName(Map<String, String> aliases) {
        aliases.forEach((from, to) -> this.aliases.put(bare(from), to));
    }

    /** The name that a section goes by: its own, or the one that it counts as, without emoji at its ends. */
    String shown(String name) {
        String canonical = aliases.getOrDefault(bare(name), name);
        String shown = EDGES.matcher(canonical).replaceAll("");
        return shown.isEmpty() ? canonical.strip() : shown;
    }

    /** Equal for sections that are one. */
    String key(String name) {
        return bare(aliases.getOrDefault(bare(name), name));
    }

    private static String bare(String name) {
        String normal = Normalizer.normalize(name, Normalizer.Form.NFC);
        String bare = DECORATION.matcher(normal).replaceAll("");
        return bare.isEmpty() ? normal.strip() : bare;
    }
}
