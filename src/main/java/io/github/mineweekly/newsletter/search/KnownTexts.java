package io.github.mineweekly.newsletter.search;

import java.util.List;
import java.util.Optional;

/** Remembers from build to build which file holds the texts of which documents. */
public interface KnownTexts {
    /**
     * The path of the file that holds the texts of these documents, as {@link #made} was told it, if it is still there.
     * It is then not made again.
     *
     * @param place of the file among all, from 0
     * @param identities of the documents, in the order of the file
     */
    Optional<String> path(int place, List<String> identities);

    /** A file was made, and passed on. */
    void made(int place, List<String> identities, String path);

    /** Remembers nothing. */
    static KnownTexts none() {
        return new KnownTexts() {
            @Override
            public Optional<String> path(int place, List<String> identities) {
                return Optional.empty();
            }

            @Override
            public void made(int place, List<String> identities, String path) {
                // The next build makes it again.
            }
        };
    }
}
