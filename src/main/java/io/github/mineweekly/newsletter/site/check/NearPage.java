package io.github.mineweekly.newsletter.site.check;

import io.github.mineweekly.newsletter.catalog.ReservedPaths;
import io.github.mineweekly.newsletter.issue.IssuePaths;
import io.github.mineweekly.newsletter.issue.PagePaths;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which page a link may mean that leads nowhere: the same with another ending, or in another folder. */
final class NearPage {
    private static final Pattern ENDING = Pattern.compile("(?i)(?:\\.html?|\\.md)?/*$");
    private static final String SOURCE = ".md";

    /** Of a month and a day alone there is one in each year. */
    private static final Pattern TELLING = Pattern.compile(".*(?:[0-9]{4}|\\p{L}{4}|\\p{IsHan}{2}).*");

    private static final Pattern NUMBER = Pattern.compile("[0-9]");

    private final Set<String> keys;

    /** Those that hold sources, with a slash at both ends. */
    private final Set<String> folders = new HashSet<>();

    /** By name; empty where two folders have one of that name. */
    private final Map<String, String> byName = new HashMap<>();

    /** @param keys all files that become pages */
    NearPage(Set<String> keys) {
        this.keys = keys;
        for (String key : new TreeSet<>(keys)) {
            byName.merge(IssuePaths.name(key), key, (one, other) -> "");
            folders.add("/" + IssuePaths.folder(key));
        }
    }

    /**
     * As a link of the source {@code from} would have it; null if none is near.
     *
     * @param path relative to the newsletter's folder, decoded
     */
    @Nullable
    String of(String from, String path) {
        String bare = ENDING.matcher(path).replaceFirst("");
        for (String key : List.of(bare + SOURCE, bare + "/index" + SOURCE)) {
            if (keys.contains(key)) {
                return IssuePaths.relative(from, key);
            }
        }
        if (ReservedPaths.isPage(bare + PagePaths.PAGE)) {
            return IssuePaths.relative(from, bare + PagePaths.PAGE);
        }
        String name = IssuePaths.name(bare);
        String elsewhere =
                TELLING.matcher(name).matches() && !name.equals("index") ? byName.getOrDefault(name + SOURCE, "") : "";
        return elsewhere.isEmpty() ? null : IssuePaths.relative(from, elsewhere);
    }

    /** Whether a path with a leading slash has a number in its name, and is in a folder of issues. */
    boolean isNamedAsAnIssue(String path) {
        String bare = ENDING.matcher(path).replaceFirst("");
        return NUMBER.matcher(IssuePaths.name(bare)).find() && folders.contains(IssuePaths.folder(bare));
    }
}
