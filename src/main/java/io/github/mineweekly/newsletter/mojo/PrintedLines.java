package io.github.mineweekly.newsletter.mojo;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Region;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the goals of a build have printed of one newsletter. In {@code mvn validate site} two goals find the same, and
 * it is to be read once.
 */
final class PrintedLines {
    private static final String KEY = "newsletter.printed:";

    private final Set<Object> printed;

    /**
     * @param context what the goals of this plugin remember of each other in one project's build; null for nothing
     * @param newsletter tells the newsletters of a project apart
     */
    @SuppressWarnings("unchecked") // a map of Maven's, in which this key is ours
    PrintedLines(@Nullable Map<String, Object> context, String newsletter) {
        Set<Object> none = ConcurrentHashMap.newKeySet();
        this.printed = context == null ? none : (Set<Object>) context.computeIfAbsent(KEY + newsletter, key -> none);
    }

    /**
     * The same of a problem: it is new where anything that is printed of it differs.
     *
     * @param where it is printed
     */
    boolean isNew(String where, Diagnostic problem) {
        Region region = problem.location().region();
        // Not as a record: see CONTRIBUTING, "Start-up".
        return isNew(Stream.of(
                        where,
                        problem.severity(),
                        problem.location().path(),
                        region.start().line(),
                        region.start().column(),
                        region.end().line(),
                        region.end().column(),
                        problem.rule().id(),
                        problem.message(),
                        String.valueOf(problem.help()))
                .map(String::valueOf)
                .collect(Collectors.joining("\n")));
    }

    /** Whether nothing equal was asked for before; asking counts as printing. */
    boolean isNew(Object line) {
        return printed.add(line);
    }
}
