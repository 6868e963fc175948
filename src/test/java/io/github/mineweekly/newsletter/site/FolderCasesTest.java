package io.github.mineweekly.newsletter.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.DiagnosticLines;
import io.github.mineweekly.newsletter.ExpectedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Folders of issues, each with the file that says what is found in it. */
class FolderCasesTest {
    private static final Path ROOT = Path.of("src/test/resources/folders");

    @TestFactory
    Stream<DynamicTest> everyFolderReportsWhatItsFileSays() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT)) {
            List<Path> cases = folders.sorted().toList();
            assertThat(cases).isNotEmpty();
            return cases.stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
        }
    }

    private static void check(Path folder) throws IOException {
        new ExpectedFile(folder.resolve("expected.diagnostics"))
                .compare(DiagnosticLines.ofFolder(new Folder(folder).ofCase()));
    }
}
