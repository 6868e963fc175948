package io.github.mineweekly.newsletter.site.delivery;

import io.github.mineweekly.newsletter.site.output.SiteState;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which files differ between two sites.
 *
 * @param letters {@code A} for added, {@code M} for modified, {@code D} for deleted, by path
 */
record Changes(SortedMap<String, Character> letters) {
    private static final char ADDED = 'A';
    private static final char MODIFIED = 'M';
    private static final char DELETED = 'D';

    Changes {
        letters = Collections.unmodifiableSortedMap(new TreeMap<>(letters));
    }

    static Changes between(SiteState before, SiteState after) {
        SortedMap<String, Character> letters = new TreeMap<>();
        before.paths().forEach(path -> letters.put(path, DELETED));
        after.hashes().forEach((path, hash) -> {
            if (!before.paths().contains(path)) {
                letters.put(path, ADDED);
            } else if (hash.equals(before.hashes().get(path))) {
                letters.remove(path);
            } else {
                letters.put(path, MODIFIED);
            }
        });
        return new Changes(letters);
    }

    /** A line per file, sorted by path, but for those of {@link #unlisted}; empty if there is none. */
    String text() {
        return letters.entrySet().stream()
                .filter(entry -> isListed(entry.getKey()))
                .map(entry -> entry.getValue() + "\t" + entry.getKey() + "\n")
                .collect(Collectors.joining());
    }

    /** The paths that would be more than one field of one line. */
    List<String> unlisted() {
        return letters.keySet().stream().filter(path -> !isListed(path)).toList();
    }

    private static boolean isListed(String path) {
        return path.chars().noneMatch(Character::isISOControl);
    }
}
