package io.github.mineweekly.newsletter.site;

import io.github.mineweekly.newsletter.site.check.Validation;
import io.github.mineweekly.newsletter.site.output.Written;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a run of the renderer did.
 *
 * @param output null if the validation failed; then nothing was written or deleted
 * @param pages how many the site has now, copied ones too
 * @param notes what was built but is not listed, or not built, one per line
 * @param warnings what someone should know, one per line
 */
public record Rendering(
        Validation validation, @Nullable Written output, int pages, List<String> notes, List<String> warnings) {
    public Rendering {
        notes = List.copyOf(notes);
        warnings = List.copyOf(warnings);
    }

    /** Empty if the validation failed. */
    public Optional<Written> written() {
        return Optional.ofNullable(output);
    }
}
