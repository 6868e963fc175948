package io.github.mineweekly.newsletter.site.output;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is known of the files that earlier runs wrote.
 *
 * @param kind whether to rely on it
 * @param hashes the SHA-256 that a file may have, by path; two while a run replaces it
 */
public record SiteState(Kind kind, Map<String, Set<String>> hashes) {
    /** What became of the last run. */
    public enum Kind {
        /** There was none, or it left no state. */
        ABSENT,
        /** It left a state that is not understood. */
        LOST,
        /** It left a whole state, of another folder or newsletter. */
        OF_ANOTHER,
        /** It was stopped while it wrote. */
        OPEN,
        /** It ended. */
        CLOSED
    }

    public SiteState {
        SortedMap<String, Set<String>> copy = new TreeMap<>(hashes);
        copy.replaceAll((path, some) -> sorted(some));
        hashes = Collections.unmodifiableSortedMap(copy);
    }

    /** Of nearly all files there is one. */
    private static Set<String> sorted(Set<String> some) {
        return some.size() == 1 ? Set.copyOf(some) : Collections.unmodifiableSet(new TreeSet<>(some));
    }

    /** Adds the hash that a file may have to those of others. */
    static void add(Map<String, Set<String>> hashes, String path, String hash) {
        Set<String> before = hashes.putIfAbsent(path, Set.of(hash));
        if (before != null) {
            Set<String> both = new TreeSet<>(before);
            both.add(hash);
            hashes.put(path, both);
        }
    }

    static SiteState without(Kind kind) {
        return new SiteState(kind, Map.of());
    }

    /** @param planned the hash of each file of the finished site */
    public static SiteState closed(Map<String, String> planned) {
        return new SiteState(Kind.CLOSED, both(Map.of(), planned));
    }

    /** What holds while the planned files replace those of this state. */
    SiteState open(Map<String, String> planned) {
        return new SiteState(Kind.OPEN, both(hashes, planned));
    }

    /** Whether both are equal. Not the record's own comparison: see CONTRIBUTING, "Start-up". */
    public boolean isSameAs(SiteState other) {
        return kind == other.kind && hashes.equals(other.hashes);
    }

    /** Whether the state alone says which files are the newsletter's own. */
    boolean isComplete() {
        return kind == Kind.CLOSED;
    }

    boolean isKnown() {
        return kind == Kind.CLOSED || kind == Kind.OPEN;
    }

    /** Whether there is one that says nothing of this folder. */
    public boolean isUseless() {
        return kind == Kind.LOST || kind == Kind.OF_ANOTHER;
    }

    public Set<String> paths() {
        return hashes.keySet();
    }

    boolean names(String path, String hash) {
        return hashes.getOrDefault(path, Set.of()).contains(hash);
    }

    /** The lines of the state's file: hash, space, path as {@link PathLine} has it. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        hashes.forEach((path, some) -> some.forEach(hash -> lines.add(hash + " " + PathLine.encoded(path))));
        return lines;
    }

    private static Map<String, Set<String>> both(Map<String, Set<String>> old, Map<String, String> planned) {
        Map<String, Set<String>> both = new TreeMap<>(old);
        planned.forEach((path, hash) -> add(both, path, hash));
        return both;
    }
}
