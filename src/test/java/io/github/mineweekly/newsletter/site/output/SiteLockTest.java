package io.github.mineweekly.newsletter.site.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mineweekly.newsletter.Fork;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.commons.io.function.IORunnable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteLockTest {
    private static final String REFUSED = "another build is writing site now: run this one again when it has ended";

    @TempDir
    Path folder;

    private Sample sample;

    @BeforeEach
    void open() {
        sample = new Sample(folder);
    }

    @Test
    void aSecondThreadIsRefusedWhileTheFirstWritesAndChangesNothing() throws Exception {
        CountDownLatch writing = new CountDownLatch(1);
        CountDownLatch refused = new CountDownLatch(1);
        StoppingDisk slow = new StoppingDisk(4, () -> {
            writing.countDown();
            await(refused);
        });
        ExecutorService threads = Executors.newSingleThreadExecutor();
        Future<Written> first = threads.submit(() ->
                new SiteWriter(sample.folder(), slow).write(List.of(sample.page("a.html"), sample.page("b.html"))));
        await(writing);

        assertThatThrownBy(() -> sample.write(sample.page("c.html"))).hasMessage(REFUSED);
        refused.countDown();

        assertThat(result(first).changed()).isEqualTo(2);
        assertThat(sample.site().resolve("c.html")).doesNotExist();
        assertThat(sample.write(sample.page("c.html")).deleted()).isEqualTo(2);
        threads.shutdown();
    }

    @Test
    void whileAnotherWritesNobodySaysThatNothingChanged() throws IOException {
        SiteWriter writer = new SiteWriter(sample.folder(), Disk.real());
        List<String> done = new ArrayList<>();
        IORunnable step = () -> done.add("done");
        SiteLock lock = SiteLock.take(sample.folder());
        try {
            assertThat(writer.completeUnchanged(() -> true, step)).isFalse();
        } finally {
            lock.release();
        }
        assertThat(writer.completeUnchanged(() -> false, step)).isFalse();
        assertThat(done).isEmpty();

        assertThat(writer.completeUnchanged(() -> true, step)).isTrue();
        assertThat(done).hasSize(1);
        assertThat(writer.completeUnchanged(() -> true, step)).isTrue();
    }

    @Test
    void whatIsDoneBesidesIsDoneWhileNobodyElseWrites() throws IOException {
        List<String> done = new ArrayList<>();
        SiteWriter.Completion completion = new SiteWriter.Completion() {
            @Override
            public void begin() {
                assertRefused();
                done.add("begin " + Files.exists(sample.site().resolve("a.html")));
            }

            @Override
            public List<String> complete(List<OutputFile> files, Written written) {
                assertRefused();
                done.add("complete " + written.changed());
                return List.of("a warning");
            }
        };

        Written written =
                new SiteWriter(sample.folder(), Disk.real()).write(List.of(sample.page("a.html")), completion);

        assertThat(done).containsExactly("begin false", "complete 1");
        assertThat(written.warnings()).containsExactly("a warning");
    }

    private void assertRefused() {
        assertThatThrownBy(() -> sample.write(sample.page("c.html"))).hasMessage(REFUSED);
    }

    @Test
    void anotherProcessIsRefusedToo() throws Exception {
        Process other = Fork.start(Holder.class, List.of(folder.toString()));
        try {
            assertThat(other.getInputStream().read()).isEqualTo('!');

            assertThatThrownBy(() -> sample.write(sample.page("a.html"))).hasMessage(REFUSED);
        } finally {
            other.getOutputStream().close();
            other.waitFor();
        }
        assertThat(sample.write(sample.page("a.html")).changed()).isEqualTo(1);
    }

    /** A process that closes a file loses its locks on it. */
    @Test
    void anotherProcessIsStillRefusedWhenAThreadOfThisOneWasRefused() throws Exception {
        SiteLock lock = SiteLock.take(sample.folder());
        try {
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> SiteLock.take(sample.folder())).hasMessage(REFUSED);
                Process other = Fork.start(Holder.class, List.of(folder.toString()));
                other.getOutputStream().close();
                assertThat(other.getInputStream().read()).isEqualTo('-');
                other.waitFor();
            }
        } finally {
            lock.release();
        }
        assertThat(sample.write(sample.page("a.html")).changed()).isEqualTo(1);
    }

    @Test
    void aFolderUnderAnotherNameHasTheSameLock() throws IOException {
        SiteLock lock = SiteLock.take(sample.folder());
        Path other = Files.createSymbolicLink(folder.resolve("link"), folder);
        OutputFolder linked = new OutputFolder("io.example:weekly", folder, sample.site(), other.resolve("state"));

        assertThatThrownBy(() -> SiteLock.take(linked)).hasMessage(REFUSED);
        lock.release();
    }

    @Test
    void twoNewslettersOfOneProjectAreWrittenAtOnce() throws IOException {
        SiteLock other = SiteLock.take(sample.folder("site/en"));

        assertThat(sample.write(sample.page("a.html")).changed()).isEqualTo(1);
        other.release();
        assertThat(Files.exists(sample.state())).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Written result(Future<Written> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Another process, which holds the lock until its input ends, or says that it was refused. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] arguments) throws IOException {
            SiteLock lock;
            try {
                lock = SiteLock.take(new Sample(Path.of(arguments[0])).folder());
            } catch (IOException e) {
                System.out.print('-');
                return;
            }
            System.out.print('!');
            System.out.flush();
            while (System.in.read() >= 0) {
                // Nobody writes: the input only ends.
            }
            lock.release();
        }
    }
}
