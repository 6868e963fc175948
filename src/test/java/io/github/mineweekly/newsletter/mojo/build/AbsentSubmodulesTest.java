package io.github.mineweekly.newsletter.mojo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AbsentSubmodulesTest {
    @TempDir
    private Path checkout;

    private Path issues;

    @BeforeEach
    void createRepository() throws IOException {
        issues = Files.createDirectories(checkout.resolve("docs/weekly"));
        Files.createDirectory(checkout.resolve(".git"));
    }

    @Test
    void theFolderOfTheIssuesOrOneInItOrAboveItIsNamed() throws IOException {
        submodules("docs/weekly");
        assertThat(AbsentSubmodules.of(issues)).containsExactly("docs/weekly");
        assertThat(AbsentSubmodules.of(issues.resolve("2026"))).containsExactly("docs/weekly");

        submodules("docs/weekly/2025", "theme", "\"docs/weekly/第 1 年\"");
        assertThat(AbsentSubmodules.of(issues)).containsExactly("docs/weekly/2025", "docs/weekly/第 1 年");
    }

    @Test
    void oneThatIsCheckedOutIsNotNamed() throws IOException {
        submodules("docs/weekly");
        Files.createFile(issues.resolve("2026-01-04.md"));
        assertThat(AbsentSubmodules.of(issues)).isEmpty();

        Files.createFile(issues.resolve(".git"));
        assertThat(AbsentSubmodules.of(issues)).isEmpty();
    }

    @Test
    void aPathThatCannotBeIsPassedOver() throws IOException {
        submodules("a\0b", "\"", "docs/weekly");
        assertThat(AbsentSubmodules.of(issues)).containsExactly("docs/weekly");
    }

    @Test
    void withoutSubmodulesOrARepositoryThereIsNone() throws IOException {
        assertThat(AbsentSubmodules.of(issues)).isEmpty();

        submodules("docs/weekly");
        Files.delete(checkout.resolve(".git"));
        assertThat(AbsentSubmodules.of(issues)).isEmpty();
    }

    private void submodules(String... paths) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String path : paths) {
            text.append("[submodule \"x\"]\n\tpath = ").append(path).append("\n\turl = ../x.git\n");
        }
        Files.writeString(checkout.resolve(".gitmodules"), text);
    }
}
