package io.github.mineweekly.newsletter.site.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Location;
import io.github.mineweekly.newsletter.diagnostic.Severity;
import io.github.mineweekly.newsletter.issue.PagePaths;
import io.github.mineweekly.newsletter.reporter.RepositoryPaths;
import io.github.mineweekly.newsletter.site.Folder;
import io.github.mineweekly.newsletter.site.Rendering;
import io.github.mineweekly.newsletter.site.rule.FailOn;
import io.github.mineweekly.newsletter.site.rule.SeverityPolicy;
import io.github.mineweekly.newsletter.site.source.SourceListing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidatorTest {
    private static final String HIDDEN = "hidden: perhaps\n";

    @TempDir
    Path folder;

    @Test
    void severityIsWhatTheTeamSays() throws IOException {
        Folder issues =
                new Folder(folder).issue("a.md", "A", "2023-01-01", "mood: x\n").issue("b.md", "A", "2023-01-02", "");

        assertThat(issues.found(policy(Map.of("unknown-key", Severity.OFF, "duplicate-title", Severity.ERROR), null)))
                .singleElement()
                .asString()
                .startsWith("b.md:2,8-9 error duplicate-title");
    }

    @Test
    void whatTheHomePageSilencesIsReportedOfOtherFiles() throws IOException {
        Folder issues = new Folder(folder)
                .file("index.md", "---\ntitle: Home\nmood: x\n# newsletter:off file-not-read unknown-key\n---\n")
                .issue("a.md", "A", "2023-01-01", "")
                .file("b.markdown", "---\ntitle: B\ndate: 2023-01-08\n---\n");

        assertThat(issues.found()).singleElement().asString().contains("file-not-read");
    }

    @Test
    void aTextOfTheHomePageWithAProblemIsCounted() throws IOException {
        Folder issues = new Folder(folder)
                .file("index.md", "---\ntitle: Home\n---\n\n[x](gone.md)\n")
                .issue("a.md", "A", "2023-01-01", "mood: x\n");

        assertThat(issues.newsletter(TestSettings.SEVERITIES, FailOn.ERROR)
                        .validate()
                        .validation()
                        .counts()
                        .sentence())
                .contains(" in 2 of 2 files");
    }

    @Test
    void errorsOfEarlyIssuesAreWarnings() throws IOException {
        Folder issues = new Folder(folder)
                .issue("a.md", "A", "2022-12-31", HIDDEN)
                .issue("b.md", "B", "2023-01-01", HIDDEN)
                .file("c.md", "---\ntitle: C\n---\n");

        assertThat(issues.found(policy(Map.of(), LocalDate.of(2023, 1, 1))))
                .satisfiesExactly(
                        early -> assertThat(early).startsWith("a.md:4,9-16 warning hidden-not-boolean"),
                        late -> assertThat(late).startsWith("b.md:4,9-16 error hidden-not-boolean"),
                        structural -> assertThat(structural).contains("error date-missing"));
    }

    @Test
    void dateThatIsNotReportedTakesPartInTheOrder() throws IOException {
        Folder issues = new Folder(folder)
                .issue("2023-01-01.md", "A", "2023-01-01", "")
                .issue("2023-01-08.md", "B", "2023-01-01", "");

        assertThat(issues.found()).singleElement().asString().contains("date-differs-from-file-name");
        assertThat(issues.found(policy(Map.of("date-differs-from-file-name", Severity.OFF), null)))
                .singleElement()
                .asString()
                .contains("date-shared");
    }

    @Test
    void namesThatDifferInCaseOrNormalFormAreOnePage() {
        List<SourceListing.Listed> files = Stream.of("A.md", "Caf\u00E9.md", "Cafe\u0301.md", "a.md", "Straße.md")
                .map(name -> new SourceListing.Listed(Path.of("x"), "src/" + name, PagePaths.composed(name)))
                .toList();

        assertThat(OutputCollisions.of(files, List.of()))
                .allMatch(problem -> problem.message().endsWith(", since many file systems take both names for one"))
                .extracting(Diagnostic::location)
                .extracting(Location::path)
                .containsExactly("src/Cafe\u0301.md", "src/a.md");
    }

    @Test
    void failOnDecidesWhatFailsTheBuild() throws IOException {
        Folder issues = new Folder(folder).issue("a.md", "A", "2023-01-01", "mood: x\n");

        assertThat(issues.newsletter(TestSettings.SEVERITIES, FailOn.ERROR)
                        .validate()
                        .validation()
                        .failed())
                .isFalse();
        assertThat(issues.newsletter(TestSettings.SEVERITIES, FailOn.WARNING)
                        .validate()
                        .validation()
                        .failed())
                .isTrue();
        assertThat(issues.newsletter(TestSettings.SEVERITIES, FailOn.NEVER)
                        .validate()
                        .validation()
                        .failed())
                .isFalse();
    }

    @Test
    void neverLeavesOutWhatCannotBeRenderedAndNamesIt() throws IOException {
        Folder issues = new Folder(folder)
                .issue("a.md", "A", "2023-01-01", HIDDEN)
                .issue("links.md", "B", "2023-01-02", "")
                .file("c.md", "---\ntitle: C\n---\n")
                .issue("d.md", "D", "2023-01-04", "\n");

        Rendering rendering =
                issues.newsletter(TestSettings.SEVERITIES, FailOn.NEVER).render();

        assertThat(rendering.written()).isNotNull();
        assertThat(rendering.validation().leftOut(new RepositoryPaths(folder, folder)))
                .containsExactly("c.md is left out: date-missing", "links.md is left out: output-collision");
        try (Stream<Path> pages = Files.list(folder.resolve("target/site/newsletter"))) {
            assertThat(pages.map(page -> page.getFileName().toString()).filter(name -> name.endsWith(".html")))
                    .containsExactlyInAnyOrder("a.html", "d.html", "index.html", "links.html", "search.html");
        }
    }

    @Test
    void ofManyThatAreLeftOutTheNewestAreNamedAndTheOthersCounted() throws IOException {
        Folder issues = new Folder(folder).issue("2023-02-01.md", "A", "2023-02-01", "");
        for (int day = 1; day <= 23; day++) {
            issues.file(String.format(Locale.ROOT, "2023-01-%02d.md", day), "---\ntitle: A\ndate: 2025-13-05\n---\n");
        }

        List<String> lines = issues.newsletter(TestSettings.SEVERITIES, FailOn.NEVER)
                .render()
                .validation()
                .leftOut(new RepositoryPaths(folder, folder));

        assertThat(lines)
                .hasSize(21)
                .startsWith("2023-01-04.md is left out: date-impossible")
                .endsWith("2023-01-23.md is left out: date-impossible", "3 more files are left out");
    }

    @Test
    void anIssueWithoutADateThatCanBeReadHasThatOfItsName() throws IOException {
        Validation validation = new Folder(folder)
                .file("2023-04-02.md", "---\ntitle: A\ntags: a: b\n---\n")
                .issue("2023-04-09.md", "B", "2023-04-16", "")
                .file("c.md", "---\ntitle: C\n---\n")
                .newsletter(TestSettings.SEVERITIES, FailOn.NEVER)
                .validate()
                .validation();

        assertThat(validation.dates())
                .isEqualTo(
                        Map.of("2023-04-02.md", LocalDate.of(2023, 4, 2), "2023-04-09.md", LocalDate.of(2023, 4, 16)));
    }

    @Test
    void whatIsAskedOfOneFileIsOfThatFileAloneAndAnEmptyReportIsNotNamed() throws IOException {
        Folder issues = new Folder(folder)
                .issue("a.md", "A", "2023-01-01", "mood: x\n")
                .issue("b.md", "B", "2023-01-08", "mood: x\n");
        Validation all = issues.newsletter(TestSettings.SEVERITIES, FailOn.ERROR)
                .validate()
                .validation();
        RepositoryPaths paths = new RepositoryPaths(folder, folder);

        assertThat(all.only("b.md").diagnostics())
                .extracting(problem -> problem.location().path())
                .containsExactly("b.md");
        assertThat(all.reportedIn("r.sarif").sentence(paths)).endsWith("; report: r.sarif");
        assertThat(all.only("c.md").reportedIn("r.sarif").sentence(paths)).doesNotContain("report");
    }

    @Test
    void anErrorWritesNothing() throws IOException {
        Folder issues = new Folder(folder).file("c.md", "---\ntitle: C\n---\n").issue("d.md", "D", "2023-01-04", "");

        assertThat(issues.newsletter(TestSettings.SEVERITIES, FailOn.ERROR)
                        .render()
                        .written())
                .isNull();
        assertThat(folder.resolve("target")).doesNotExist();
    }

    private static SeverityPolicy policy(Map<String, Severity> severities, @Nullable LocalDate since) {
        return new SeverityPolicy(severities, since);
    }
}
