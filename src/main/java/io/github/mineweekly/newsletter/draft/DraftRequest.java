package io.github.mineweekly.newsletter.draft;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants of the next issue; null is what follows from the last ones.
 *
 * @param dateOfFirst the date of an issue that follows none
 */
public record DraftRequest(
        @Nullable String title,
        @Nullable LocalDate date,
        @Nullable Integer number,
        LocalDate dateOfFirst) {}
