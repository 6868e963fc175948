package io.github.mineweekly.newsletter.site;

import io.github.mineweekly.newsletter.site.check.Validation;
import io.github.mineweekly.newsletter.site.output.Written;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run of the renderer did.
 *
 * @param written null if nothing was written or deleted, since the validation failed or there is no issue
 * @param pages how many the site has now, copied ones too
 * @param notes what was built but is not listed, or not built, one per line
 * @param warnings what someone should know, one per line
 */
public record Rendering(
        Validation validation, @Nullable Written written, int pages, List<String> notes, List<String> warnings) {
    public Rendering {
        notes = List.copyOf(notes);
        warnings = List.copyOf(warnings);
    }
}
