package io.github.mineweekly.newsletter.reporter;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import java.util.HashMap;
import java.util.Map;

/** The fingerprints of one report, each of its own also for problems that are alike. */
final class Fingerprints {
    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<String, String> hashes = new HashMap<>();

    /** @param path as the report has it */
    String of(Diagnostic diagnostic, String path) {
        String what = diagnostic.rule().id() + "\n" + path + "\n"
                + diagnostic.location().line().strip();
        // A line may be a megabyte long, and have thousands of problems.
        String hash = hashes.computeIfAbsent(what, Fingerprint::hash);
        return hash + ":" + seen.merge(what, 1, Integer::sum);
    }
}
