package io.github.mineweekly.newsletter.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.site.check.Validation;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
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
