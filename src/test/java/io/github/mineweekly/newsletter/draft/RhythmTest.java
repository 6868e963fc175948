package io.github.mineweekly.newsletter.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # one issue: a week later
                    2026-01-04                                                        | 2026-01-11
                    # each Sunday
                    2025-12-21 2025-12-28 2026-01-04                                  | 2026-01-11
                    # each Sunday, but for the holidays
                    2025-12-07 2025-12-14 2026-01-04 2026-01-11                       | 2026-01-18
                    # each Sunday, the last one a day late, or two days early
                    2025-12-21 2025-12-28 2026-01-04 2026-01-12                       | 2026-01-18
                    2025-12-21 2025-12-28 2026-01-04 2026-01-09                       | 2026-01-18
                    # each second Friday
                    2025-12-05 2025-12-19 2026-01-02                                  | 2026-01-16
                    # Tuesday and Friday
                    2025-12-30 2026-01-02 2026-01-06 2026-01-09                       | 2026-01-13
                    2026-01-02 2026-01-06 2026-01-09 2026-01-13                       | 2026-01-16
                    # each working day
                    2026-01-05 2026-01-06 2026-01-07 2026-01-08 2026-01-09 2026-01-12 2026-01-13 2026-01-14 2026-01-15 2026-01-16 | 2026-01-19
                    2026-01-07 2026-01-08 2026-01-09 2026-01-12 2026-01-13 2026-01-14 2026-01-15 2026-01-16 | 2026-01-19
                    # each day
                    2026-01-09 2026-01-10 2026-01-11 2026-01-12 2026-01-13 2026-01-14 2026-01-15 2026-01-16 | 2026-01-17
                    # each day so far, of few
                    2025-01-01 2025-01-02 2025-01-03                                  | 2025-01-04
                    2026-01-01 2026-01-02 2026-01-03 2026-01-04 2026-01-05 2026-01-06 | 2026-01-07
                    # each day of a working week, and Saturday
                    2026-01-05 2026-01-06 2026-01-07 2026-01-08 2026-01-09            | 2026-01-12
                    2026-01-05 2026-01-06 2026-01-07 2026-01-08 2026-01-09 2026-01-10 | 2026-01-12
                    # Monday to Wednesday
                    2026-01-05 2026-01-06 2026-01-07 2026-01-12 2026-01-13 2026-01-14 | 2026-01-19
                    # the first day of each month, of each quarter
                    2025-11-01 2025-12-01 2026-01-01                                  | 2026-02-01
                    2025-07-01 2025-10-01 2026-01-01                                  | 2026-04-01
                    # the 31st, or the last day
                    2025-10-31 2025-11-30 2025-12-31 2026-01-31                       | 2026-02-28
                    # the first Monday of each month
                    2025-10-06 2025-11-03 2025-12-01 2026-01-05                       | 2026-02-02
                    # the last one before the month's end
                    2025-01-06 2025-03-03 2025-03-31                                  | 2025-04-07
                    # the last Monday of each month
                    2024-01-29 2024-02-26 2024-03-25 2024-04-29 2024-05-27 2024-06-24 2024-07-29 2024-08-26 | 2024-09-30
                    2024-04-29 2024-05-27 2024-06-24 2024-07-29                       | 2024-08-26
                    # the fourth Monday of each month
                    2024-01-22 2024-02-26 2024-03-25 2024-04-22 2024-05-27 2024-06-24 2024-07-22 2024-08-26 | 2024-09-23
                    # the 26th
                    2024-04-26 2024-05-26 2024-06-26 2024-07-26                       | 2024-08-26
                    # each fourth week
                    2025-11-09 2025-12-07 2026-01-04                                  | 2026-02-01
                    # the 1st and the 15th
                    2025-11-15 2025-12-01 2025-12-15 2026-01-01                       | 2026-01-15
                    # the 15th and the 30th, or the last day of February
                    2025-12-15 2025-12-30 2026-01-15 2026-01-30 2026-02-15            | 2026-02-28
                    2025-12-30 2026-01-15 2026-01-30 2026-02-15 2026-02-28            | 2026-03-15
                    # every ten days
                    2025-12-15 2025-12-25 2026-01-04                                  | 2026-01-14
                    # two of one day are one
                    2025-12-28 2026-01-04 2026-01-04                                  | 2026-01-11
                    # two days apart says little, and is kept to
                    2026-01-02 2026-01-04                                             | 2026-01-06
                    """)
    void theNextDateKeepsTheRhythm(String dates, LocalDate next) {
        Rhythm rhythm =
                new Rhythm(Arrays.stream(dates.split(" ")).map(LocalDate::parse).toList());

        assertThat(rhythm.next()).isEqualTo(next);
    }
}
