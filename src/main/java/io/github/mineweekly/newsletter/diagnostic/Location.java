package io.github.mineweekly.newsletter.diagnostic;

import java.util.Comparator;

/**
 * Where a problem is.
 *
 * @param path the file, relative to the project, with {@code /}
 * @param region the range with the problem
 * @param line the text of the region's first line without its end; empty if there is nothing to quote
 */
public record Location(String path, Region region, String line) implements Comparable<Location> {
    private static final Comparator<Location> ORDER = Comparator.comparing(Location::path)
            .thenComparing(location -> location.region().start());

    /** A problem of the file as a whole. */
    public static Location ofFile(String path) {
        return new Location(path, Region.START, "");
    }

    public Position start() {
        return region.start();
    }

    public Position end() {
        return region.end();
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }
}
