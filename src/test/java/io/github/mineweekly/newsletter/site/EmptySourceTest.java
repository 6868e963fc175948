package io.github.mineweekly.newsletter.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mineweekly.newsletter.site.output.Disk;
import io.github.mineweekly.newsletter.site.source.EncodablePaths;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A source directory that is suddenly empty never deletes a site. */
class EmptySourceTest {
    private static final String OUTPUT = "target/site/newsletter";

    @TempDir
    Path temporary;

    private WrittenSite site;
    private Map<String, String> before = Map.of();

    @BeforeEach
    void build() throws IOException {
        site = new WrittenSite(temporary);
        site.issue(1, "", "一");
        site.build();
        before = site.files();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anAbsentFolderIsAnErrorAndTheSiteStays(boolean withState) throws IOException {
        PathUtils.deleteDirectory(site.source());
        forgetUnless(withState);

        assertThatThrownBy(site::build)
                .isInstanceOf(IOException.class)
                .hasMessage(
                        "there is no folder issues, but target/site/newsletter was built of issues; if they are gone"
                                + " for good, -Dnewsletter.allowEmpty deletes it");
        assertThat(site.files()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anEmptyFolderIsAWarningAndTheSiteStays(boolean withState) throws IOException {
        site.remove(1);
        forgetUnless(withState);

        Rendering rendering = site.build();

        assertThat(rendering.written()).isNull();
        assertThat(rendering.warnings())
                .containsExactly("no issue in issues can be built, but target/site/newsletter was built of issues: it"
                        + " stays as it is; if they are gone for good, -Dnewsletter.allowEmpty deletes it");
        assertThat(site.files()).isEqualTo(before);
    }

    @Test
    void theSiteGoesWhenThatIsAllowed() throws IOException {
        PathUtils.deleteDirectory(site.source());

        Rendering rendering =
                new Newsletter(site.settings(site.source(), OUTPUT, true), EncodablePaths.here(), Disk.real()).render();

        assertThat(rendering.written()).isNotNull();
        assertThat(site.output()).isEmptyDirectory();
        assertThat(site.build().warnings()).isEmpty();
    }

    @Test
    void aFolderThatNeverWasIsOneNote() throws IOException {
        WrittenSite never = new WrittenSite(temporary.resolve("never"));

        Rendering rendering = never.build();

        assertThat(rendering.warnings()).isEmpty();
        assertThat(rendering.validation().notes()).isEqualTo(List.of("no issues in issues"));
        assertThat(never.directory()).doesNotExist();
    }

    private void forgetUnless(boolean withState) throws IOException {
        if (!withState) {
            PathUtils.deleteDirectory(temporary.resolve("target/newsletter"));
        }
        assertThat(Files.exists(temporary.resolve("target/newsletter"))).isEqualTo(withState);
    }
}
