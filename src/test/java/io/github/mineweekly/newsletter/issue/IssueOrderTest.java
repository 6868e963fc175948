package io.github.mineweekly.newsletter.issue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.Sample;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IssueOrderTest {
    @Test
    void issuesOfOneDayGoByTheirNumbersAndThoseWithoutOneComeFirst() {
        assertThat(Stream.of(
                                issue("a.md", "2025-01-08", ""),
                                issue("b.md", "2025-01-01", "number: 10\n"),
                                issue("c.md", "2025-01-01", "number: 9\n"),
                                issue("d.md", "2025-01-01", "number: 0\n"),
                                issue("f.md", "2025-01-01", ""),
                                issue("e.md", "2025-01-01", ""))
                        .sorted(IssueOrder.OLDEST_FIRST)
                        .map(issue -> issue.source().key()))
                .containsExactly("e.md", "f.md", "d.md", "c.md", "b.md", "a.md");
    }

    @Test
    void issuesOfOneDayWithoutNumbersGoByTheirNamesAsTheyAreRead() {
        assertThat(Stream.of(
                                issue("2025-01-01-10.md", "2025-01-01", ""),
                                issue("2025-01-01 copy.md", "2025-01-01", ""),
                                issue("2025-01-01-2.md", "2025-01-01", ""),
                                issue("2025-01-01-02.md", "2025-01-01", ""),
                                issue("2025-01-01.md", "2025-01-01", ""),
                                issue("2025-01-01-2-b.md", "2025-01-01", ""))
                        .sorted(IssueOrder.OLDEST_FIRST)
                        .map(issue -> issue.source().key()))
                .containsExactly(
                        "2025-01-01.md",
                        "2025-01-01 copy.md",
                        "2025-01-01-02.md",
                        "2025-01-01-2.md",
                        "2025-01-01-2-b.md",
                        "2025-01-01-10.md");
    }

    private static Issue issue(String key, String date, String more) {
        return Sample.of(key, "---\ntitle: Weekly\ndate: " + date + "\n" + more + "---\n\nText\n")
                .issue();
    }
}
