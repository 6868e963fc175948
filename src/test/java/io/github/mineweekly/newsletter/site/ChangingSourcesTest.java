package io.github.mineweekly.newsletter.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Outcome;
import io.github.mineweekly.newsletter.issue.SourceFile;
import io.github.mineweekly.newsletter.issue.SourceReader;
import io.github.mineweekly.newsletter.site.output.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources that change between reading and writing: the site is that of what was read, and the next one is right. */
class ChangingSourcesTest {
    @TempDir
    Path temporary;

    private WrittenSite site = new WrittenSite(Path.of("."));

    @BeforeEach
    void makeSite() throws IOException {
        site = new WrittenSite(temporary.resolve("site"));
        for (int number = 1; number <= 3; number++) {
            site.issue(number, "", "詞" + number);
        }
    }

    @Test
    void issuesThatChangeShrinkOrVanishAreWrittenAsTheyWereRead() throws IOException {
        site.build();
        Map<String, String> before = site.files();
        try (ReadNewsletter read = newsletter().read()) {
            site.issue(1, "", "別");
            Files.writeString(site.source().resolve(WrittenSite.path(2)), "");
            site.remove(3);

            assertThat(Objects.requireNonNull(read.render().written()).changed())
                    .isZero();
        }
        assertThat(site.files()).isEqualTo(before);
        site.remove(2);
        WrittenSite clean = new WrittenSite(temporary.resolve("clean"));
        clean.issue(1, "", "別");
        site.build();
        clean.build();
        assertThat(site.files()).isEqualTo(clean.files());
    }

    @Test
    void aPictureThatVanishesIsMissedByTheNextBuild() throws IOException {
        Path picture = site.source().resolve("p1-詞1.png");
        new Folder(site.source()).issue("a.md", "A", "2025-02-01", "cover: p1-詞1.png\n");
        try (ReadNewsletter read = newsletter().read()) {
            Files.delete(picture);

            assertThat(read.render().written()).isNotNull();
        }
        assertThat(newsletter().validate().validation().diagnostics())
                .extracting(Diagnostic::message)
                .anyMatch(message -> message.contains("p1-詞1.png"));
    }

    /** After the folder was listed. */
    @Test
    void anIssueThatVanishesBeforeItIsReadIsAProblem() {
        Outcome<SourceFile> outcome = new SourceReader(1_000).read(temporary.resolve("gone.md"), "gone.md", "gone.md");

        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("the file cannot be read: no such file or folder");
    }

    private Newsletter newsletter() {
        return site.newsletter("target/site/newsletter", Disk.real());
    }
}
