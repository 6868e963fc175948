package io.github.mineweekly.newsletter.draft;

import io.github.mineweekly.newsletter.site.check.Validation;
import java.nio.file.Path;
import java.util.List;

/**
 * An issue that was started.
 *
 * @param file that was written
 * @param validation of all issues, with the problems of this one alone
 * @param warnings what may be wrong with the choice of number and date, one per line
 */
public record Draft(Path file, Validation validation, List<String> warnings) {
    public Draft {
        warnings = List.copyOf(warnings);
    }
}
