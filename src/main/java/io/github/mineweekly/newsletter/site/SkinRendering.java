package io.github.mineweekly.newsletter.site;

import io.github.mineweekly.newsletter.site.check.Validation;
import io.github.mineweekly.newsletter.site.output.OutputFile;
import io.github.mineweekly.newsletter.site.output.Written;
import java.util.List;

/**
 * A newsletter for the skin of the project's site.
 *
 * @param files all of them; those in the skin are yet to be written by the site
 * @param written what was done for the others, and deleted
 * @param notes what was not copied, one per line
 */
public record SkinRendering(Validation validation, List<OutputFile> files, Written written, List<String> notes) {
    public SkinRendering {
        files = List.copyOf(files);
        notes = List.copyOf(notes);
    }
}
