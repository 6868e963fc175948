package io.github.mineweekly.newsletter.issue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.Sample;
import org.junit.jupiter.api.Test;

class IssueTest {
    private final Issue issue = Sample.on("2024-01-07", "正文。\n\n## 动态\n").issue();

    @Test
    void withoutItsBodyAnIssueStillKnowsThePlacesOfItsKeys() {
        Issue slim = issue.withoutBody();

        assertThat(slim.source().text()).isEqualTo("---\ntitle: Weekly of 2024-01-07\ndate: 2024-01-07\n---\n");
        assertThat(slim.body()).isEmpty();
        assertThat(slim.location("date")).isEqualTo(issue.location("date"));
        assertThat(slim.location("number")).isEqualTo(issue.location("number"));
    }

    @Test
    void withItsTextAgainItIsAsItWasRead() {
        Issue again = issue.withoutBody().withText(issue.source().text());

        assertThat(again.body()).isEqualTo(issue.body());
        assertThat(again.source().location(0, 3)).isEqualTo(issue.source().location(0, 3));
    }
}
