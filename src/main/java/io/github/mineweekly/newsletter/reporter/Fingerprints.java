package io.github.mineweekly.newsletter.reporter;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.text.ContentHash;
import java.util.HashMap;
import java.util.Map;

/**
 * What makes a problem the same one in the next run, though lines were added above it: the fingerprints of one report,
 * each of its own also for problems that are alike.
 */
final class Fingerprints {
    private static final int BYTES = 16;

    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<Place, String> hashes = new HashMap<>();

    /** @param line the same string for all its problems, since it may be a megabyte long and have thousands */
    private record Place(String rule, String path, String line) {}

    /** @param path as the report has it */
    String of(Diagnostic diagnostic, String path) {
        Place place =
                new Place(diagnostic.rule().id(), path, diagnostic.location().line());
        String hash = hashes.computeIfAbsent(place, Fingerprints::hash);
        return hash + ":" + seen.merge(hash, 1, Integer::sum);
    }

    private static String hash(Place place) {
        return ContentHash.of(
                place.rule() + "\n" + place.path() + "\n" + place.line().strip(), BYTES);
    }
}
