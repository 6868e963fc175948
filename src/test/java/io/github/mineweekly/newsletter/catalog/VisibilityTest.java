package io.github.mineweekly.newsletter.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.issue.ShownDays;
import io.github.mineweekly.newsletter.issue.SourceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibilityTest {
    @ParameterizedTest
    @CsvSource({
        "UNLISTED, false, false, false, LISTED",
        "UNLISTED, false, true, false, UNLISTED",
        "EXCLUDE, false, true, false, ABSENT",
        "LIST, false, true, false, LISTED",
        "UNLISTED, false, false, true, ABSENT",
        "UNLISTED, true, false, true, LISTED_DRAFT",
        "UNLISTED, true, true, true, UNLISTED",
        "EXCLUDE, true, true, true, ABSENT",
        "LIST, true, true, true, LISTED_DRAFT",
        "LIST, false, true, true, ABSENT",
    })
    void issueIsWhereTheContractHasIt(
            HiddenIssues hiddenIssues, boolean drafts, boolean hidden, boolean draft, Presence presence) {
        assertThat(new Visibility(hiddenIssues, drafts).of(issue(hidden, draft)))
                .isEqualTo(presence);
    }

    @ParameterizedTest
    @CsvSource({
        "a.md, LISTED",
        "_drafts/a.md, ABSENT",
        "source/_drafts/2023/a.md, ABSENT",
        "_posts/a.md, LISTED",
        "drafts/a.md, LISTED",
        "old_drafts/a.md, LISTED",
        "_a.md, ABSENT",
        "2023/_a.md, ABSENT",
        "_2023/a.md, LISTED",
        "a_.md, LISTED",
    })
    void pathsThatJekyllAndHexoDoNotPublishAreDrafts(String key, Presence presence) {
        Visibility visibility = new Visibility(HiddenIssues.UNLISTED, false);
        assertThat(visibility.of(visibility.seen(issue(key, false, false)))).isEqualTo(presence);
    }

    @ParameterizedTest
    @CsvSource({
        "ABSENT, false, false, false",
        "UNLISTED, true, false, false",
        "LISTED_DRAFT, true, true, false",
        "LISTED, true, true, true",
    })
    void aDraftThatIsBuiltIsListedAndNotPublished(
            Presence presence, boolean hasPage, boolean listed, boolean published) {
        assertThat(presence.hasPage()).isEqualTo(hasPage);
        assertThat(presence.isListed()).isEqualTo(listed);
        assertThat(presence.isPublished()).isEqualTo(published);
    }

    private static Issue issue(boolean hidden, boolean draft) {
        return issue("a.md", hidden, draft);
    }

    private static Issue issue(String key, boolean hidden, boolean draft) {
        LocalDate date = LocalDate.of(2023, 10, 1);
        return new Issue(
                SourceFile.of(key, key, "", false),
                "t",
                date,
                "",
                null,
                hidden,
                draft,
                null,
                date,
                List.of(),
                List.of(),
                null,
                List.of(),
                ShownDays.ALL,
                Map.of(),
                0);
    }
}
