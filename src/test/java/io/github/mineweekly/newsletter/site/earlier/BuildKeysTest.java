package io.github.mineweekly.newsletter.site.earlier;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.catalog.HiddenIssues;
import io.github.mineweekly.newsletter.catalog.Visibility;
import io.github.mineweekly.newsletter.issue.Outline;
import io.github.mineweekly.newsletter.site.settings.FeedSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a setting, or a file of the team, makes anew. */
class BuildKeysTest {
    private static final Visibility DRAFTS = new Visibility(HiddenIssues.UNLISTED, true);
    private static final FeedSettings SMALL =
            new FeedSettings("io.example:weekly", "io.example:weekly", "", Map.of(), 3, false);

    @TempDir
    Path project;

    @Test
    void whatDecidesHowIssuesAreReadMakesAllAnew() throws IOException {
        assertAllAnew(settings -> settings.outline(Outline.levels(2, 2)));
        assertAllAnew(settings -> settings.extraKeys("team"));
        assertAllAnew(settings -> settings.source(project.resolve("issues")));
        assertAllAnew(settings -> settings.named("月刊", "zh-CN"));
    }

    @Test
    void whatDecidesHowPagesLookMakesThemAnew() throws IOException {
        assertPagesAnew(settings -> settings.description("a sentence"));
        assertPagesAnew(settings -> settings.feeds(SMALL));
        assertPagesAnew(settings -> settings.visibility(DRAFTS));
        assertPagesAnew(settings -> settings.output(project.resolve("target/site/other")));
    }

    @Test
    void aDayMakesNothingAnew() throws IOException {
        LocalDate day = LocalDate.of(2026, 2, 2);
        BuildKeys now =
                keys(settings -> settings.today(day).visibility(new Visibility(HiddenIssues.UNLISTED, false, day)));

        assertThat(now).isEqualTo(keys(settings -> settings));
    }

    @Test
    void aTemplateOfTheTeamMakesAllAnew() throws IOException {
        Path footer = Files.createDirectory(project.resolve("theme")).resolve("footer.mustache");
        Files.writeString(footer, "one");
        BuildKeys before = keys(this::withTheme);
        Files.writeString(footer, "two");

        assertThat(keys(this::withTheme).reading()).isNotEqualTo(before.reading());
        assertThat(keys(this::withTheme).pages()).isNotEqualTo(before.pages());
    }

    private TestSettings withTheme(TestSettings settings) {
        return settings.look(TestSettings.appearance(project.resolve("theme")));
    }

    private void assertAllAnew(UnaryOperator<TestSettings> change) throws IOException {
        assertThat(keys(change).reading())
                .isNotEqualTo(keys(settings -> settings).reading());
        assertThat(keys(change).pages()).isNotEqualTo(keys(settings -> settings).pages());
    }

    private void assertPagesAnew(UnaryOperator<TestSettings> change) throws IOException {
        assertThat(keys(change).reading()).isEqualTo(keys(settings -> settings).reading());
        assertThat(keys(change).pages()).isNotEqualTo(keys(settings -> settings).pages());
    }

    private BuildKeys keys(UnaryOperator<TestSettings> change) throws IOException {
        return BuildKeys.of(change.apply(TestSettings.of(project)).settings()).orElseThrow();
    }
}
