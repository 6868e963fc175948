package io.github.mineweekly.newsletter.mojo.build;

import io.github.mineweekly.newsletter.diagnostic.PathText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which execution writes a folder, and has an address. Two that write one folder, each of its own issues,
 * would delete each other's pages; two with one address would send readers of both to the pages of one.
 */
public final class PlaceUse {
    private static final String USE = "use of ";

    private final @Nullable Map<String, Object> context;

    /** @param context that all executions of a goal have in common, in a module or in a build; null if there is none */
    public PlaceUse(@Nullable Map<String, Object> context) {
        this.context = context;
    }

    /**
     * Notes that an execution writes a folder, or what has an address.
     *
     * @param place the folder, absolute, or the address
     * @param use what messages call the execution
     * @return what they call the one that has the place already, of other sources; empty if there is none
     */
    public Optional<String> other(String place, Path source, String use) {
        if (context == null) {
            return Optional.empty();
        }
        // At once, since modules may run beside each other.
        Object first = context.putIfAbsent(USE + place, List.of(PathText.absolute(source), use));
        return first instanceof List<?> names && !names.get(0).equals(PathText.absolute(source))
                ? Optional.of(String.valueOf(names.get(1)))
                : Optional.empty();
    }

    /** Whether an execution of this build writes the folder, or has written it. */
    public boolean isTaken(String place) {
        return context != null && context.containsKey(USE + place);
    }

    /** Whether two paths lead to one folder, as by a symbolic link, whether it is there yet or not. */
    public static boolean isSame(Path one, Path other) throws IOException {
        return PathText.absolute(one).equals(PathText.absolute(other))
                || (Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other));
    }
}
