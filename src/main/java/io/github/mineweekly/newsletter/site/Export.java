package io.github.mineweekly.newsletter.site;

import io.github.mineweekly.newsletter.site.check.Validation;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an export did.
 *
 * @param problem what is asked for and cannot be; empty for nothing
 * @param folder of the files; null if none were written
 * @param files their names
 * @param notes what to know of the editions, one line each
 * @param warnings one line each
 */
public record Export(
        Validation validation,
        String problem,
        @Nullable Path folder,
        List<String> files,
        List<String> notes,
        List<String> warnings) {
    public Export {
        files = List.copyOf(files);
        notes = List.copyOf(notes);
        warnings = List.copyOf(warnings);
    }

    static Export refused(Validation validation, String problem) {
        return new Export(validation, problem, null, List.of(), List.of(), List.of());
    }

    /** Where the files are, if any were written. */
    public Optional<Path> writtenTo() {
        return Optional.ofNullable(folder);
    }
}
