package io.github.mineweekly.newsletter.catalog;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Which sections of different issues are the same: those whose pages have one file name, and those that a team declares
 * to be. Immutable and thread-safe.
 */
public final class SectionName {
    /** A run that does not reach the end is looked at once, and not from each of its characters. */
    private static final Pattern EDGES = Pattern.compile(
            "^" + FileName.DECORATION + "+|(?<!" + FileName.DECORATION + ")" + FileName.DECORATION + "++$");

    private final Map<String, String> aliases = new TreeMap<>();

    /** Names of files by headings: most headings are those of the issue before. */
    private final Map<String, String> fileNames = new ConcurrentHashMap<>();

    private final Map<String, String> shown = new ConcurrentHashMap<>();

    /** @param aliases from a name to the name that it counts as, which is not looked up again */
    public SectionName(Map<String, String> aliases) {
        aliases.forEach((from, to) -> this.aliases.put(FileName.of(from), to));
    }

    /** The name that a section goes by: its own, or the one that it counts as, without emoji at its ends. */
    String shown(String name) {
        return shown.computeIfAbsent(name, this::undecorated);
    }

    private String undecorated(String name) {
        String canonical = aliases.getOrDefault(fileNameOf(name), name);
        String shown = EDGES.matcher(canonical).replaceAll("");
        return shown.isEmpty() ? canonical.strip() : shown;
    }

    /** The name of a section's page without its ending, equal for sections that are one. */
    public String fileName(String name) {
        String own = fileNameOf(name);
        String canonical = aliases.get(own);
        return canonical == null ? own : fileNameOf(canonical);
    }

    private String fileNameOf(String name) {
        return fileNames.computeIfAbsent(name, FileName::of);
    }
}
