package io.github.mineweekly.newsletter.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.site.Entries;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EarlierUsesTest {
    @Test
    void anItemNamesTheIssuesThatHadItsSourceBeforeNewestFirst() {
        RenderedIssue newest = issue("2023-10-15", "https://example.org/a?utm_source=x");
        RenderedIssue middle = issue("2023-10-08", "https://www.example.org/a");
        RenderedIssue oldest = issue("2023-10-01", "http://example.org/a/");
        RenderedIssue other = issue("2023-09-24", "https://example.org/b");
        EarlierUses uses = new EarlierUses(LinkIndex.of(List.of(newest, middle, oldest, other)));

        assertThat(uses.of(newest))
                .hasEntrySatisfying(
                        "条目",
                        found -> assertThat(found).extracting(LinkUse::entry).containsExactly(middle, oldest));
        assertThat(uses.of(middle))
                .hasEntrySatisfying(
                        "条目",
                        found -> assertThat(found).extracting(LinkUse::entry).containsExactly(oldest));
        assertThat(uses.of(oldest)).isEmpty();
        assertThat(uses.of(other)).isEmpty();
    }

    @Test
    void whatMostIssuesHaveSaysNothing() {
        List<RenderedIssue> issues = new ArrayList<>();
        for (int day = 9; day >= 1; day--) {
            issues.add(issue("2023-10-0" + day, "https://example.org/a"));
        }

        assertThat(new EarlierUses(LinkIndex.of(issues)).of(issues.get(0))).isEqualTo(Map.of());
    }

    private static RenderedIssue issue(String day, String source) {
        return Entries.on(day, "### 条目\n\n> " + source + "\n\n正文。\n");
    }
}
