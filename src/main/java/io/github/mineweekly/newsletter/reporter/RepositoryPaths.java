package io.github.mineweekly.newsletter.reporter;

import io.github.mineweekly.newsletter.diagnostic.Location;
import java.nio.file.Path;

/**
 * Turns paths that are relative to the project, as a {@link Location} has them, into paths relative to the
 * repository, as code hosts want them. A file outside the repository keeps its path.
 */
public final class RepositoryPaths {
    private final Path repository;
    private final Path project;

    /**
     * @param repository the folder that holds the whole checkout
     * @param project the folder that paths of locations are relative to
     */
    public RepositoryPaths(Path repository, Path project) {
        this.repository = repository.toAbsolutePath().normalize();
        this.project = project.toAbsolutePath().normalize();
    }

    /** The path with {@code /} as separator. */
    String of(Location location) {
        Path file = project.resolve(location.path()).normalize();
        return file.startsWith(repository)
                ? repository.relativize(file).toString().replace('\\', '/')
                : location.path();
    }
}
