package io.github.mineweekly.newsletter.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.site.check.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the gate says of the files that are named, of all that it reads. */
class OnlySomeFilesTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writeIssues() throws IOException {
        issue("a.md", "title: 一", "2023-10-01");
        issue("b.md", "title: 一", "2023-10-08");
        issue("c.md", "title: 三", "2023-9-1");
    }

    @Test
    void errorsOfOtherFilesDoNotFail() throws IOException {
        Validation validation = validate("a.md");

        assertThat(validation.failed()).isFalse();
        assertThat(validation.counts().sentence()).isEqualTo("no problem in 1 issue");
        assertThat(validation.notes()).contains("2 problems of other files not reported (newsletter.only)");
        assertThat(validation.issues()).isEqualTo(3);
    }

    @Test
    void whatANamedFileRepeatsOfAnotherIsReported() throws IOException {
        Validation validation = validate("b.md,notes.txt");

        assertThat(validation.diagnostics())
                .extracting(problem -> problem.rule().id())
                .contains("duplicate-title");
        assertThat(validation.notes()).contains("1 of 2 paths in newsletter.only is not an issue");
    }

    @Test
    void errorsOfNamedFilesFail() throws IOException {
        assertThat(validate("c.md").failed()).isTrue();
        assertThat(validate("c.md").counts().sentence()).startsWith("1 error in 1 of 1 issue");
    }

    @Test
    void aNamedFileThatCannotBeReadFails() throws IOException {
        Files.createDirectory(folder.resolve("d.md"));

        assertThat(validate("d.md").failed()).isTrue();
    }

    private Validation validate(String only) throws IOException {
        return new Newsletter(TestSettings.of(folder).only(only).settings())
                .validate()
                .validation();
    }

    private void issue(String name, String title, String date) throws IOException {
        Files.writeString(folder.resolve(name), "---\n" + title + "\ndate: " + date + "\n---\n文\n");
    }
}
