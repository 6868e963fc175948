package io.github.mineweekly.newsletter.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.mineweekly.newsletter.DiagnosticLines;
import io.github.mineweekly.newsletter.ExpectedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
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

    /** As macOS and Windows have it. */
    @TestFactory
    Stream<DynamicTest> everyFolderReportsTheSameWhereFilesAreFoundInAnyCase() throws IOException {
        List<Path> cases;
        try (Stream<Path> folders = Files.list(ROOT)) {
            cases = folders.sorted().toList();
        }
        return Stream.of(Configuration.osX(), Configuration.windows()).flatMap(system -> {
            Path root = copied(Jimfs.newFileSystem(system));
            return cases.stream().map(folder -> {
                String name = folder.getFileName().toString();
                return DynamicTest.dynamicTest(
                        name + " in " + root, () -> check(new Folder(root.resolve(name)), folder));
            });
        });
    }

    private static Path copied(FileSystem system) {
        Path root = system.getRootDirectories().iterator().next();
        try (Stream<Path> files = Files.walk(ROOT)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path copy = root.resolve(ROOT.relativize(file).toString().replace('\\', '/'));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return root;
    }

    private static void check(Path folder) throws IOException {
        check(new Folder(folder), folder);
    }

    private static void check(Folder issues, Path folder) throws IOException {
        new ExpectedFile(folder.resolve("expected.diagnostics")).compare(DiagnosticLines.ofFolder(issues.ofCase()));
    }
}
