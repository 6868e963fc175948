package io.github.mineweekly.newsletter.site.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    private static final Content.Made TEXT = new Content.Made(new byte[] {'a'});

    @TempDir
    Path folder;

    @Test
    void aFileIsWrittenWithTheFoldersAboveItAndWithoutADraft() throws IOException {
        Path file = folder.resolve("a/b/report.json");

        AtomicFile.write(file, TEXT);

        assertThat(file).hasContent("a");
        assertThat(file.getParent()).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileThatIsWrittenIsReadableByAll() throws IOException {
        Path file = folder.resolve("report.json");

        AtomicFile.write(file, TEXT);

        assertThat(permissions(file)).isEqualTo("rw-r--r--");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileThatIsReplacedKeepsItsPermissionsAndItsLink() throws IOException {
        Path file = Files.writeString(folder.resolve("issue.md"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), file);

        AtomicFile.replace(Disk.real(), link, TEXT);

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("a");
        assertThat(permissions(file)).isEqualTo("rw-rw----");
    }

    @Test
    void whatCannotBeWrittenLeavesNoDraft() throws IOException {
        Path file = folder.resolve("report.json");
        Files.createDirectories(file.resolve("theirs"));

        assertThatThrownBy(() -> AtomicFile.write(file, TEXT))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(file + ": ");
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void aReportThatDoesNotFitIsNamedAndLeavesNoDraft() {
        Path file = folder.resolve("report.json");

        assertThatThrownBy(() -> AtomicFile.writeBytes(file, out -> {
                    out.write(1);
                    throw new IOException("No space left on device");
                }))
                .hasMessage(file + ": No space left on device");
        assertThat(folder).isEmptyDirectory();
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
