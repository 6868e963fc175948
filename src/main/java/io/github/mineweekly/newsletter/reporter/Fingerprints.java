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
    private final Map<String, String> hashes = new HashMap<>();

    /** @param path as the report has it */
    String of(Diagnostic diagnostic, String path) {
        String what = diagnostic.rule().id() + "\n" + path + "\n"
                + diagnostic.location().line().strip();
        // A line may be a megabyte long, and have thousands of problems.
        String hash = hashes.computeIfAbsent(what, text -> ContentHash.of(text, BYTES));
        return hash + ":" + seen.merge(what, 1, Integer::sum);
    }
}
