package io.github.mineweekly.newsletter.mojo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SitePlaceTest {
    private static final String PROJECT = "io.example:weekly";

    @ParameterizedTest
    @CsvSource({
        "target/site/newsletter, io.example:weekly",
        "target/site/sub/../newsletter/, io.example:weekly",
        "target/site, io.example:weekly:./",
        "target/site/newsletter-en, io.example:weekly:newsletter-en/",
        "target/site/newsletter/en, io.example:weekly:newsletter/en/",
        "target/site/en/newsletter, io.example:weekly:en/newsletter/",
        "target/en/newsletter, io.example:weekly:../en/newsletter/",
        "../../www/weekly-en, io.example:weekly:weekly-en/",
        "../../www/newsletter, io.example:weekly"
    })
    void eachFolderButTheUsualOneIsPartOfTheId(String folder, String id) {
        for (String machine : new String[] {"/a/work", "/builds/7"}) {
            Path base = Path.of(machine);

            assertThat(new SitePlace(base, base.resolve("target/site"), base.resolve(folder)).id(PROJECT))
                    .as(machine)
                    .isEqualTo(id);
        }
    }

    @Test
    void aSiteOutsideTheProjectIsCountedFromItself() {
        Path base = Path.of("/project");
        Path site = Path.of("/elsewhere/site");

        assertThat(new SitePlace(base, site, site.resolve("newsletter")).id(PROJECT))
                .isEqualTo(PROJECT);
        assertThat(new SitePlace(base, site, site.resolve("en")).id(PROJECT)).isEqualTo(PROJECT + ":en/");
        assertThat(new SitePlace(base, site, base.resolve("out/en")).id(PROJECT))
                .isEqualTo(PROJECT + ":en/");
    }

    @ParameterizedTest
    @CsvSource({
        "target/site/newsletter, newsletter",
        "target/site, ''",
        "target/site/en/newsletter, en/newsletter",
        "target/other/newsletter, newsletter",
        "target/other, "
    })
    void thePathIsThatInTheSite(String folder, @Nullable String path) {
        Path base = Path.of("/project");

        assertThat(new SitePlace(base, base.resolve("target/site"), base.resolve(folder)).path())
                .isEqualTo(path);
    }
}
