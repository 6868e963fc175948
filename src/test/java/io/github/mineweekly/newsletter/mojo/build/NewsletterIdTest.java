package io.github.mineweekly.newsletter.mojo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewsletterIdTest {
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
        for (String machine : new String[] {"/home/a/work", "/builds/7"}) {
            Path base = Path.of(machine);

            assertThat(NewsletterId.of(PROJECT, base, base.resolve("target/site"), base.resolve(folder)))
                    .as(machine)
                    .isEqualTo(id);
        }
    }

    @Test
    void aSiteOutsideTheProjectIsCountedFromItself() {
        Path base = Path.of("/home/a/work");

        assertThat(NewsletterId.of(PROJECT, base, Path.of("/tmp/b/site"), Path.of("/tmp/b/site/newsletter")))
                .isEqualTo(PROJECT);
        assertThat(NewsletterId.of(PROJECT, base, Path.of("/tmp/b/site"), Path.of("/tmp/b/site/en")))
                .isEqualTo(PROJECT + ":en/");
        assertThat(NewsletterId.of(PROJECT, base, Path.of("/tmp/b/site"), base.resolve("out/en")))
                .isEqualTo(PROJECT + ":en/");
    }
}
