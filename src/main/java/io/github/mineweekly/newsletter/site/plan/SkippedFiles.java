package io.github.mineweekly.newsletter.site.plan;

import io.github.mineweekly.newsletter.reporter.DiagnosticCounts;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Collects the files that are not copied, by the reason. */
final class SkippedFiles {
    private static final int NAMED = 5;

    private final Set<String> collisions = new TreeSet<>();
    private final Set<String> outside = new TreeSet<>();
    private final Set<String> ofTools = new TreeSet<>();
    private final Set<String> unused = new TreeSet<>();

    void collision(String key) {
        collisions.add(key);
    }

    void outside(Set<String> keys) {
        outside.addAll(keys);
    }

    void ofTools(Set<String> keys) {
        ofTools.addAll(keys);
    }

    void unused(Set<String> keys) {
        unused.addAll(keys);
    }

    /** A line each reason. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        add(collisions, "file", " in the place of a page or another file, not copied: ", notes);
        add(outside, "file", " outside the source directory, not copied: ", notes);
        add(ofTools, "file", " of a system, an editor or Git, not copied: ", notes);
        add(unused, "unreferenced file", " not copied: ", notes);
        return notes;
    }

    private static void add(Set<String> names, String noun, String what, List<String> notes) {
        if (!names.isEmpty()) {
            String named = String.join(", ", names.stream().limit(NAMED).toList());
            String more = names.size() > NAMED ? " and " + (names.size() - NAMED) + " more" : "";
            notes.add(DiagnosticCounts.counted(names.size(), noun) + what + Printable.escape(named) + more);
        }
    }
}
