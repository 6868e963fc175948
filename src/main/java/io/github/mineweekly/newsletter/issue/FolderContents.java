package io.github.mineweekly.newsletter.issue;

import java.util.Set;
import java.util.function.Predicate;

/**
 * What the newsletter's folder holds, as links need it. Thread-safe if the predicate is.
 *
 * @param issues the keys of all source files that become pages
 * @param others whether a path is that of a file, or of a page that the site makes itself
 */
public record FolderContents(Set<String> issues, Predicate<String> others) {
    public FolderContents {
        issues = Set.copyOf(issues);
    }
}
