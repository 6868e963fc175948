package io.github.mineweekly.newsletter.skin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who writes the newsletter's pages, and where. */
class ReportPlaceTest {
    private static final Path SITE = Path.of("/project/target/site");
    private static final Path NEWSLETTER = SITE.resolve("newsletter");

    @ParameterizedTest
    @ValueSource(strings = {"site", "post-site", "site-deploy"})
    void renderWritesThemInABuildThatRunsThePhaseSite(String phase) {
        assertThat(place(SITE, List.of("clean", phase), Set.of("site")).themed())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"site:site", "site:run", "site:jar", "pre-site", "verify"})
    void theReportWritesThemInABuildThatDoesNotComeToRender(String goal) {
        assertThat(place(SITE, List.of(goal), Set.of("site")).themed()).isFalse();
    }

    @Test
    void theReportWritesThemWhereRenderIsNotBoundToThatLifecycle() {
        assertThat(place(SITE, List.of("site"), Set.of()).themed()).isFalse();
        assertThat(place(SITE, List.of("site"), Set.of("package")).themed()).isFalse();
    }

    @Test
    void renderAfterTheSiteWritesThemInABuildThatGoesThatFar() {
        assertThat(place(SITE, List.of("site"), Set.of("post-site")).themed()).isFalse();
        assertThat(place(SITE, List.of("site"), Set.of("post-site", "site")).themed())
                .isTrue();
        assertThat(place(SITE, List.of("site-deploy"), Set.of("post-site")).themed())
                .isTrue();
    }

    @Test
    void whatRenderWroteInThisBuildIsLeftAsItIs() {
        ReportPlace done = ReportPlace.of(SITE, NEWSLETTER, SITE, List.of("site:site"), Set.of(), true);
        assertThat(done.themed()).isTrue();

        Path other = SITE.resolve("en");
        assertThat(ReportPlace.of(SITE, NEWSLETTER, other, List.of("site"), Set.of("package"), true)
                        .themed())
                .isFalse();
    }

    @Test
    void theReportWritesThemInTheSiteOfAnotherLanguage() {
        ReportPlace place = place(SITE.resolve("en"), List.of("site"), Set.of("site"));

        assertThat(place.themed()).isFalse();
        assertThat(place.directory()).isEqualTo(SITE.resolve("en/newsletter"));
        assertThat(place.outputName()).isEqualTo("newsletter/index");
    }

    @Test
    void theFolderIsThatOfRenderIfItIsInTheSite() {
        ReportPlace place =
                ReportPlace.of(SITE, SITE.resolve("docs/weekly"), SITE, List.of("site"), Set.of("site"), false);
        assertThat(place.outputName()).isEqualTo("docs/weekly/index");
        assertThat(place.themed()).isTrue();

        ReportPlace outside = ReportPlace.of(SITE, Path.of("/elsewhere"), SITE, List.of("site"), Set.of("site"), false);
        assertThat(outside.outputName()).isEqualTo("newsletter/index");
        assertThat(outside.themed()).isFalse();
    }

    private static ReportPlace place(Path written, List<String> goals, Set<String> phases) {
        return ReportPlace.of(SITE, NEWSLETTER, written, goals, phases, false);
    }
}
