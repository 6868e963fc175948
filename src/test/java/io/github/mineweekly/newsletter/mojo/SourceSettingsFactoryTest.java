package io.github.mineweekly.newsletter.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mineweekly.newsletter.issue.Today;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceSettingsFactoryTest {
    @ParameterizedTest
    @CsvSource({
        "2026-01-04T09:59:59Z, 2026-01-04",
        "2026-01-04T10:00:00Z, 2026-01-05",
        "2026-01-04T23:59:59Z, 2026-01-05",
    })
    void todayIsTheDateWhereTheDayBeginsFirst(Instant now, String today) throws MojoExecutionException {
        for (String zone : new String[] {"Asia/Shanghai", "America/Los_Angeles"}) {
            Clock clock = Clock.fixed(now, ZoneId.of(zone));

            assertThat(new SourceSettingsFactory(new ValidateMojo(), clock)
                            .frontMatter()
                            .today()
                            .day())
                    .hasToString(today);
        }
    }

    @Test
    void aMisspeltKeyWhoseRuleIsOffIsAKeyOfItsOwn() throws MojoExecutionException {
        ValidateMojo mojo = new ValidateMojo();
        SourceSettingsFactory factory = new SourceSettingsFactory(mojo, Clock.systemUTC());

        assertThat(factory.frontMatter().misspeltKeys()).isTrue();
        mojo.severityText = "misspelt-key:off";
        assertThat(factory.frontMatter().misspeltKeys()).isFalse();
    }

    @Test
    void whatIsAroundTheCommasOfAListIsNoPartOfIt() throws MojoExecutionException {
        ValidateMojo mojo = new ValidateMojo();
        mojo.extraKeys = Arrays.asList("mood", " weather\n", "", null);

        assertThat(new SourceSettingsFactory(mojo, Clock.systemUTC())
                        .frontMatter()
                        .extraKeys())
                .containsExactlyInAnyOrder("mood", "weather");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mood weather", "mood;weather", "mood，weather", "心情、天气", "mood\u3000weather"})
    void namesOfKeysHaveCommasBetweenThem(String typed) {
        ValidateMojo mojo = new ValidateMojo();
        mojo.extraKeys = List.of("author", typed);

        assertThatThrownBy(() -> new SourceSettingsFactory(mojo, Clock.systemUTC()).frontMatter())
                .hasMessage("newsletter.extraKeys is `" + typed
                        + "`; it must be one name, or several separated by `,`; in `keys` a name may have spaces");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "internal | internal, internal/**",
                "**/internal | **/internal, **/internal/**",
                "internal/ | internal/",
                "internal/** | internal/**",
                "internal/* | internal/*",
                "/internal/** | internal/**",
                "./internal | internal, internal/**",
                "src/site/newsletter/a/b.md | src/site/newsletter/a/b.md, src/site/newsletter/a/b.md/**, a/b.md, a/b.md/**",
                "src/site/newsletter/a/** | src/site/newsletter/a/**, a/**",
                "src/site/newsletter/ | src/site/newsletter/",
                "src/site/newsletters/a/* | src/site/newsletters/a/*",
                "a\\** | a/**",
                "*.draft.md | *.draft.md",
            })
    void aPatternLeavesOutWhatItsAuthorMeans(String pattern, String expected) {
        assertThat(SourceSettingsFactory.meant(pattern, "src/site/newsletter/")).containsExactly(expected.split(", "));
    }

    @Test
    void aLastDayThatIsNoDateIsRefused() {
        assertThatThrownBy(() -> SourceSettingsFactory.date("publishUntil", "tomorrow"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("newsletter.publishUntil is `tomorrow`; it must be a date as `2026-01-31`");
    }

    @Test
    void aDayThatIsGivenIsTaken() throws MojoExecutionException {
        ValidateMojo mojo = new ValidateMojo();
        mojo.today = "2030-02-03";
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

        assertThat(new SourceSettingsFactory(mojo, clock).frontMatter().today())
                .isEqualTo(Today.of(LocalDate.of(2030, 2, 3)));
    }
}
