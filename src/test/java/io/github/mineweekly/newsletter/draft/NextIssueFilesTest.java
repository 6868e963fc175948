package io.github.mineweekly.newsletter.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.DiagnosticLines;
import io.github.mineweekly.newsletter.ExpectedFile;
import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.site.Newsletter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Folders of issues, each with the issue that comes next: its path, its problems, its text. */
class NextIssueFilesTest {
    private static final Path ROOT = Path.of("src/test/resources/next-issues");

    @TempDir
    Path scratch;

    @TestFactory
    Stream<DynamicTest> theNextIssueIsWhatTheFileSays() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT)) {
            List<Path> cases = folders.filter(Files::isDirectory).sorted().toList();
            assertThat(cases).isNotEmpty();
            return cases.stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
        }
    }

    private void check(Path folder) throws IOException {
        Path issues = scratch.resolve(folder.getFileName());
        FileUtils.copyDirectory(folder.toFile(), issues.toFile());
        DraftRequest request = new DraftRequest(null, null, null, LocalDate.of(2026, 1, 4));

        Draft draft = new NewIssue(
                        new Newsletter(TestSettings.of(issues)
                                .today(LocalDate.of(2026, 12, 31))
                                .named("周刊", null)
                                .settings()),
                        request)
                .write();

        String problems = DiagnosticLines.ofFolder(draft.validation().diagnostics());
        String found = issues.relativize(draft.file()).toString().replace('\\', '/') + "\n" + problems
                + String.join("\n", draft.warnings()) + "\n" + Files.readString(draft.file());
        new ExpectedFile(ROOT.resolve(folder.getFileName() + ".expected")).compare(found);
    }
}
