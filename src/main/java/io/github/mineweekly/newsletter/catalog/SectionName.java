package io.github.mineweekly.newsletter.catalog;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Which sections of different issues are the same: those whose pages have one file name, and those that a team declares
 * to be. Immutable and thread-safe.
 */
public final class SectionName {
    private static final Pattern EDGES = Pattern.compile("^" + FileName.DECORATION + "|" + FileName.DECORATION + "$");

    private final Map<String, String> aliases = new TreeMap<>();

    /** @param aliases from a name to the name that it counts as, which is not looked up again */
    public SectionName(Map<String, String> aliases) {
        aliases.forEach((from, to) -> this.aliases.put(FileName.of(from), to));
    }

    /** The name that a section goes by: its own, or the one that it counts as, without emoji at its ends. */
    String shown(String name) {
        String canonical = aliases.getOrDefault(FileName.of(name), name);
        String shown = EDGES.matcher(canonical).replaceAll("");
        return shown.isEmpty() ? canonical.strip() : shown;
    }

    /** The name of a section's page without its ending, equal for sections that are one. */
    public String fileName(String name) {
        String own = FileName.of(name);
        String canonical = aliases.get(own);
        return canonical == null ? own : FileName.of(canonical);
    }
}
