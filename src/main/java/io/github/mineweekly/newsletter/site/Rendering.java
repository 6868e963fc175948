package io.github.mineweekly.newsletter.site;

import io.github.mineweekly.newsletter.site.check.Validation;
import io.github.mineweekly.newsletter.site.output.Written;
import java.util.List;
import java.util.Optional;

/**
 * What a run of the renderer did.
 *
 * @param written empty if the validation failed; then nothing was written or deleted
 * @param notes what was built but is not listed, or not built, a line each
 * @param warnings what someone should know, a line each
 */
public record Rendering(Validation validation, Optional<Written> written, List<String> notes, List<String> warnings) {
    public Rendering {
        notes = List.copyOf(notes);
        warnings = List.copyOf(warnings);
    }
}
