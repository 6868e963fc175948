package io.github.mineweekly.newsletter.draft;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An issue's place in the newsletter's sequence.
 *
 * @param number null if it has none
 */
record Slot(LocalDate date, @Nullable Integer number) {}
