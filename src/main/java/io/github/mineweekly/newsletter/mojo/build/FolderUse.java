package io.github.mineweekly.newsletter.mojo.build;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which execution of a module writes a folder. Two that write one, each of its own issues, would delete each other's
 * pages.
 */
public final class FolderUse {
    private final @Nullable Map<Object, Object> context;

    /** @param context that all executions of a goal in a module have in common; null if whoever calls it gives none */
    public FolderUse(@Nullable Map<Object, Object> context) {
        this.context = context;
    }

    /**
     * Notes that an execution writes a folder.
     *
     * @param use what messages call the execution
     * @return what they call the one that writes the folder already, of other sources; empty if there is none
     */
    public Optional<String> other(Path output, Path source, String use) {
        if (context == null) {
            return Optional.empty();
        }
        Object first = context.putIfAbsent("source of " + absolute(output), absolute(source));
        Object firstUse = context.putIfAbsent("use of " + absolute(output), use);
        return first == null || first.equals(absolute(source))
                ? Optional.empty()
                : Optional.of(String.valueOf(firstUse));
    }

    private static String absolute(Path path) {
        return path.toAbsolutePath().normalize().toString();
    }
}
