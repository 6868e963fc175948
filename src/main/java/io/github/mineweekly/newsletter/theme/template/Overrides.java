package io.github.mineweekly.newsletter.theme.template;

import io.github.mineweekly.newsletter.text.Resource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The theme's texts, each replaced by the file of the same name in the team's folder, if there is one.
 *
 * @param directory null if the team has none
 */
public record Overrides(@Nullable Path directory) {
    /** The team's file, else the theme's. */
    String text(String name) {
        return own(name).orElseGet(() -> Resource.text("theme/" + name));
    }

    /** The team's file of that name. */
    Optional<String> own(String name) {
        if (directory == null) {
            return Optional.empty();
        }
        Path file = directory.resolve(name);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + " as UTF-8", e);
        }
    }
}
