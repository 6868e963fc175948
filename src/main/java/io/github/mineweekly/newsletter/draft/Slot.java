package io.github.mineweekly.newsletter.draft;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An issue's place in the newsletter's sequence.
 *
 * @param number null if it has none
 * @param total the number among the issues of all years, where a text says it as well; else null
 */
record Slot(
        LocalDate date, @Nullable Integer number, @Nullable Integer total) {
    Slot(LocalDate date, @Nullable Integer number) {
        this(date, number, null);
    }
}
