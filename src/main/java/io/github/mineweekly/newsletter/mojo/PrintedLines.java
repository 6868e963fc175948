package io.github.mineweekly.newsletter.mojo;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the goals of a build have printed of one newsletter. In {@code mvn validate site} two goals find the same, and it
 * is to be read once.
 */
final class PrintedLines {
    private static final String KEY = "newsletter.printed:";

    private final Set<Object> printed;

    /**
     * @param context what the goals of this plugin remember of each other in one project's build
     * @param newsletter tells the newsletters of a project apart
     */
    @SuppressWarnings("unchecked") // a map of Maven's, in which this key is ours
    PrintedLines(Map<String, Object> context, String newsletter) {
        this.printed =
                (Set<Object>) context.computeIfAbsent(KEY + newsletter, key -> ConcurrentHashMap.<Object>newKeySet());
    }

    /** Whether nothing equal was asked for before; asking counts as printing. */
    boolean isNew(Object line) {
        return printed.add(line);
    }
}
