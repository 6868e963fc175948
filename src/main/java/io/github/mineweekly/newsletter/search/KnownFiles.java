package io.github.mineweekly.newsletter.search;

import java.util.Optional;

/** Remembers from build to build which file of the search shows what. */
public interface KnownFiles {
    /**
     * The path of the file that shows this, as {@link #made} was told it, if it is still there. It is then not made
     * again.
     *
     * @param shown names all that is in the file
     */
    Optional<String> path(String shown);

    /** A file was made, and passed on. */
    void made(String shown, String path);

    /** Remembers nothing. */
    static KnownFiles none() {
        return new KnownFiles() {
            @Override
            public Optional<String> path(String shown) {
                return Optional.empty();
            }

            @Override
            public void made(String shown, String path) {
                // The next build makes it again.
            }
        };
    }
}
