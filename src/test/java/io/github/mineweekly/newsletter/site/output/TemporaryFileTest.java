package io.github.mineweekly.newsletter.site.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.Fork;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFileTest {
    private static final Content.Made TEXT = new Content.Made(new byte[] {'a'});

    @TempDir
    Path folder;

    private Sample sample;
    private Path state;

    @BeforeEach
    void open() throws IOException {
        sample = new Sample(folder);
        state = Files.createDirectory(folder.resolve("state"));
    }

    @Test
    void aReportClearsWhatAKilledProcessLeft() throws Exception {
        leave(true);
        assertThat(temporary()).hasSize(3);

        AtomicFile.write(state.resolve("report.json"), TEXT);

        assertThat(temporary()).containsExactly(sample.state().getFileName() + ".tmp");
    }

    @Test
    void theNextSiteClearsIt() throws Exception {
        sample.write(sample.page("a.html"));
        leave(true);

        assertThat(sample.write(sample.page("a.html")).unchanged()).isEqualTo(1);

        assertThat(temporary()).isEmpty();
    }

    @Test
    void whatIsKeptOutsideTheMemoryClearsItToo() throws Exception {
        leave(true);

        try (Spill spill = new Spill(state)) {
            spill.add(new byte[] {'a'});
        }

        assertThat(temporary()).hasSize(1);
    }

    @Test
    void whatARunningProcessHasMadeStaysAndSoDoesAnythingElse() throws Exception {
        Files.createFile(state.resolve("theirs.tmp"));
        Files.createFile(state.resolve("pages-99999999999999999999-1.tmp"));
        Process other = leave(false);
        List<String> before = temporary();

        sample.write(sample.page("a.html"));

        before.remove(sample.state().getFileName() + ".tmp");
        assertThat(temporary()).isEqualTo(before);
        other.getOutputStream().close();
        other.waitFor();
    }

    /** As in a container, where the process of each build has the same number. */
    @Test
    void whatIsOlderThanTheRunningProcessOfItsNumberIsCleared() throws IOException {
        Path old = TemporaryFile.draft(state);
        Path fresh = TemporaryFile.draft(state);
        Files.setLastModifiedTime(old, FileTime.from(Instant.EPOCH));

        TemporaryFile.clear(state);

        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
    }

    private Process leave(boolean killed) throws IOException, InterruptedException {
        Process process = Fork.start(Leaving.class, List.of(folder.toString()));
        assertThat(process.getInputStream().read()).isEqualTo('!');
        if (killed) {
            process.destroyForcibly().waitFor();
        }
        return process;
    }

    private List<String> temporary() throws IOException {
        try (Stream<Path> files = Files.list(state)) {
            return new ArrayList<>(files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".tmp"))
                    .sorted()
                    .toList());
        }
    }

    /** Another process, which has made a file of each kind and waits to be killed, or for the end of its input. */
    static final class Leaving {
        private Leaving() {}

        public static void main(String[] arguments) throws IOException {
            Sample sample = new Sample(Path.of(arguments[0]));
            Path state = sample.folder().stateDirectory();
            TemporaryFile.draft(state);
            TemporaryFile.pages(state);
            Files.createFile(state.resolve(sample.state().getFileName() + ".tmp"));
            System.out.print('!');
            System.out.flush();
            while (System.in.read() >= 0) {
                // Nobody writes: the input only ends.
            }
        }
    }
}
