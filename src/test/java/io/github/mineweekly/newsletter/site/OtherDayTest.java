package io.github.mineweekly.newsletter.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.issue.Today;
import io.github.mineweekly.newsletter.site.check.Validation;
import io.github.mineweekly.newsletter.site.earlier.StoredReads;
import io.github.mineweekly.newsletter.site.settings.NewsletterSettings;
import io.github.mineweekly.newsletter.site.source.TreeKeeper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The day of the build is seen in problems alone. */
class OtherDayTest {
    @TempDir
    Path temporary;

    @Test
    void theSiteIsTheSameOnAnyDay() throws IOException {
        Map<String, String> early = site("early", LocalDate.of(2000, 1, 1), 3);
        Map<String, String> late = site("late", LocalDate.of(2099, 12, 31), 0);

        assertThat(early).hasSizeGreaterThan(20).isEqualTo(late);
    }

    @Test
    void anIssueWhoseTimeIsOverIsFoundThoughItsFileIsTheSame() throws IOException {
        WrittenSite site = new WrittenSite(temporary.resolve("expiring"));
        site.issue(1, "expiryDate: 2090-06-01\n", "詞");

        assertThat(held(site, LocalDate.of(2090, 6, 1))).isZero();
        assertThat(held(site, LocalDate.of(2090, 6, 2))).isOne();
    }

    @Test
    void anIssueIsHeldBackUntilItsDayHasBegunInUtcThoughTheFileIsTheSame() throws IOException {
        WrittenSite site = new WrittenSite(temporary.resolve("embargo"));
        site.issue(1, "publishDate: 2090-06-02\n", "詞");

        for (String held : List.of("2090-06-01T13:44:00Z", "2090-06-01T23:59:59Z")) {
            assertThat(held(site, Today.at(Instant.parse(held)))).as(held).isOne();
        }
        assertThat(held(site, Today.at(Instant.parse("2090-06-02T00:00:00Z")))).isZero();
    }

    private static long held(WrittenSite site, LocalDate today) throws IOException {
        return held(site, Today.of(today));
    }

    private static long held(WrittenSite site, Today today) throws IOException {
        NewsletterSettings settings = TestSettings.of(site.directory())
                .source(site.source())
                .output(site.output())
                .today(today)
                .settings();
        try (StoredReads reads = new StoredReads(site.directory().resolve("reads"), "key", today)) {
            Validation validation =
                    new CheckRun(settings).run(TreeKeeper.NONE, reads).checked().validation();
            reads.write();
            return validation.diagnostics().stream()
                    .filter(problem -> problem.rule().equals(FrontMatterRules.HIDING_KEY_OF_OTHER_TOOL))
                    .count();
        }
    }

    private Map<String, String> site(String name, LocalDate today, int ofTheFuture) throws IOException {
        WrittenSite site = new WrittenSite(temporary.resolve(name));
        for (int number = 1; number <= 3; number++) {
            site.issue(number, "", "詞" + number);
        }
        Validation validation = new Newsletter(TestSettings.of(site.directory())
                        .source(site.source())
                        .siteUrl("https://example.org/")
                        .output(site.output())
                        .today(today)
                        .settings())
                .render()
                .validation();
        assertThat(validation.diagnostics())
                .filteredOn(problem -> problem.message().contains("is in the future"))
                .hasSize(ofTheFuture);
        return site.files();
    }
}
