package io.github.mineweekly.newsletter.mojo.build;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the checkout of a Git repository begins. */
final class GitFolder {
    private GitFolder() {}

    /**
     * The nearest folder that holds {@code .git}, a folder or, in a submodule, a file; null if there is none.
     *
     * @param folder absolute, which is looked into first; it need not be there
     */
    static @Nullable Path above(Path folder) {
        for (Path root = folder; root != null; root = root.getParent()) {
            if (Files.exists(root.resolve(".git"))) {
                return root;
            }
        }
        return null;
    }
}
