package io.github.mineweekly.newsletter.site.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.Sample;
import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.catalog.HiddenIssues;
import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.catalog.Visibility;
import io.github.mineweekly.newsletter.site.source.ReadHome;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the log says of issues that a reader would look for in vain. */
class LogNotesTest {
    private static final List<RenderedIssue> ISSUES = List.of(
            issue("2025-01-01", ""),
            issue("2025-01-02", "hidden: true\n"),
            issue("2025-01-03", "hidden: true\n"),
            issue("2025-01-04", "draft: true\n"),
            issue("2025-01-05", "hidden: true\ndraft: true\n"));

    @Test
    void hiddenIssuesAndDraftsAreCountedByWhatBecomesOfThem() {
        assertThat(notes(new Visibility(HiddenIssues.UNLISTED, false), ISSUES))
                .containsExactly(
                        "2 hidden issues: built, listed nowhere; anyone with the address can read them"
                                + " (hiddenIssues=unlisted)",
                        "2 drafts: not built (drafts=false)");
        assertThat(notes(new Visibility(HiddenIssues.EXCLUDE, true), ISSUES))
                .containsExactly(
                        "3 hidden issues: not built (hiddenIssues=exclude)",
                        "2 drafts: built and marked (drafts=true)");
        assertThat(notes(new Visibility(HiddenIssues.LIST, true), ISSUES))
                .startsWith("3 hidden issues: built and listed as any other (hiddenIssues=list)");
    }

    @Test
    void oneIsOne() {
        assertThat(notes(new Visibility(HiddenIssues.UNLISTED, false), List.of(ISSUES.get(1), ISSUES.get(3))))
                .containsExactly(
                        "1 hidden issue: built, listed nowhere; anyone with the address can read it"
                                + " (hiddenIssues=unlisted)",
                        "1 draft: not built (drafts=false)");
    }

    @Test
    void whereAllIsListedThereIsNothingToSay() {
        assertThat(notes(TestSettings.VISIBILITY, ISSUES.subList(0, 1))).isEmpty();
    }

    @Test
    void laterIssuesAreNoDraftsOfTheirAuthors() {
        LocalDate until = LocalDate.of(2024, 12, 31);
        Visibility visibility = new Visibility(HiddenIssues.UNLISTED, false, until);
        List<RenderedIssue> later = List.of(later("2025-01-15", visibility), later("2025-01-08", visibility));

        assertThat(notes(visibility, later))
                .containsExactly("2 later issues count as drafts, the next of 2025-01-08 (publishUntil=2024-12-31)");
        assertThat(notes(visibility, later.subList(0, 1)))
                .containsExactly("1 later issue counts as a draft, of 2025-01-15 (publishUntil=2024-12-31)");
    }

    @Test
    void withoutAnAddressWhatIsSkippedIsNamed() {
        LogNotes notes = new LogNotes(TestSettings.of(Path.of("")).sources(), TestSettings.VISIBILITY, false);

        assertThat(notes.ofSite(List.of(), new ReadHome(null, null, List.of())))
                .singleElement()
                .asString()
                .startsWith("siteUrl is not set: skipping feed.xml,");
    }

    private static RenderedIssue later(String date, Visibility visibility) {
        RenderedIssue issue = issue(date, "");
        return new RenderedIssue(visibility.seen(issue.issue()), issue.article());
    }

    private static List<String> notes(Visibility visibility, List<RenderedIssue> issues) {
        return new LogNotes(TestSettings.of(Path.of("")).sources(), visibility, true)
                .ofSite(issues, new ReadHome(null, null, List.of()));
    }

    private static RenderedIssue issue(String date, String more) {
        Sample sample = Sample.of(date + ".md", "---\ntitle: Weekly\ndate: " + date + "\n" + more + "---\n\nText\n");
        return new RenderedIssue(sample.issue(), sample.article());
    }
}
