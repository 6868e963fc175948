package io.github.mineweekly.newsletter.mojo.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.progress.BuildStep;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressLinesTest {
    private static final long TENTH = 100_000_000;

    private final List<String> lines = new ArrayList<>();
    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 3 * TENTH);

    @Test
    void aBuildOfLessThanFiveSecondsPrintsNothing() {
        ProgressLines progress = lines(false);
        progress.begin(BuildStep.READING, 49);
        advance(progress, 49);

        assertThat(lines).isEmpty();
        assertThat(progress.seconds()).isEqualTo("4.9 s");
    }

    @Test
    void aLongOnePrintsALineEveryFiveSecondsWithItsCount() {
        ProgressLines progress = lines(false);
        progress.begin(BuildStep.READING, 60);
        advance(progress, 60);
        progress.begin(BuildStep.RENDERING, 0);
        advance(progress, 40);
        progress.begin(BuildStep.COMPARING, 40);
        advance(progress, 40);
        progress.begin(BuildStep.WRITING, 20);
        advance(progress, 20);

        assertThat(lines).containsExactly("reading: 50 of 60 issues", "rendering: 40 files", "writing: 10 of 20 files");
    }

    @Test
    void inBatchModeItIsEveryTenSeconds() {
        ProgressLines progress = lines(true);
        progress.begin(BuildStep.READING, 250);
        advance(progress, 250);

        assertThat(lines).containsExactly("reading: 100 of 250 issues", "reading: 200 of 250 issues");
    }

    @Test
    void aLineThatComesLateIsNotMadeUpForByTwo() {
        ProgressLines progress = lines(false);
        progress.begin(BuildStep.RENDERING, 0);
        now.addAndGet(190 * TENTH);
        advance(progress, 49);

        assertThat(lines).containsExactly("rendering: 1 file");
    }

    /** Each takes a tenth of a second. */
    private void advance(ProgressLines progress, int times) {
        for (int i = 0; i < times; i++) {
            now.addAndGet(TENTH);
            progress.advance();
        }
    }

    private ProgressLines lines(boolean batch) {
        return new ProgressLines(lines::add, now::get, batch);
    }
}
