package io.github.mineweekly.newsletter.search;

import java.util.Optional;

/** Remembers from build to build which file of the search shows what; the default methods remember nothing. */
public interface KnownFiles {
    /**
     * The path of the file that shows this, as {@link #made} got it, if it is still there. It is then not made
     * again.
     *
     * @param shown names all that is in the file
     */
    default Optional<String> path(String shown) {
        return Optional.empty();
    }

    /** A file was made, and passed on. */
    default void made(String shown, String path) {}
}
