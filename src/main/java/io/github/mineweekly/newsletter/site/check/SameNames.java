package io.github.mineweekly.newsletter.site.check;

import io.github.mineweekly.newsletter.text.CaseFolding;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which files that issues refer to are one where case does not count: one of the two is lost there. For one thread. */
final class SameNames {
    private final Map<String, String> paths = new HashMap<>();
    private final Map<String, Path> files = new HashMap<>();
    private final Set<Path> reported = new HashSet<>();

    /**
     * The path of an earlier file that differs from this one by case only; null if there is none, or it was said.
     *
     * @param file the real path
     */
    @Nullable
    String of(String path, Path file) {
        String folded = CaseFolding.path(path);
        Path first = files.putIfAbsent(folded, file);
        String earlier = paths.putIfAbsent(folded, path);
        return first == null || first.equals(file) || !reported.add(file) ? null : earlier;
    }
}
