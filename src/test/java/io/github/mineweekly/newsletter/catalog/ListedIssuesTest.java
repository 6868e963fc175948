package io.github.mineweekly.newsletter.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.site.Entries;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListedIssuesTest {
    @ParameterizedTest
    @CsvSource({
        "2025-06-29, 2024-06-30 2023-07-02, 2024-06-30 2023-07-02",
        "2025-06-29, 2024-06-25 2024-06-28 2024-07-03, 2024-06-28",
        "2025-06-29, 2024-06-24 2024-07-04, ''",
        "2024-02-29, 2023-02-28 2020-02-29, 2023-02-28",
        "2025-06-29, 2022-06-29 2021-06-29, 2022-06-29"
    })
    void anIssueLooksBackToTheNearestOfTheSameWeekUpToThreeYearsBefore(String day, String others, String found) {
        RenderedIssue issue = Entries.on(day, "a\n");
        List<RenderedIssue> all = Stream.concat(
                        Stream.of(issue), Stream.of(others.split(" ")).map(other -> Entries.on(other, "b\n")))
                .toList();

        assertThat(ListedIssues.of(all, TestSettings.VISIBILITY).yearsBefore(issue))
                .extracting(entry -> entry.issue().date().toString())
                .isEqualTo(found.isEmpty() ? List.of() : List.of(found.split(" ")));
    }
}
