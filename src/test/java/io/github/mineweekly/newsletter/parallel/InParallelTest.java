package io.github.mineweekly.newsletter.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InParallelTest {
    private static final List<Integer> TEN = IntStream.range(0, 10).boxed().toList();

    /** A machine may be slow or busy. */
    private static final int PATIENCE_SECONDS = 300;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 20})
    void resultsAreInTheOrderOfTheirInputs(int threads) {
        assertThat(InParallel.map(TEN, threads, number -> number % 3 == 2, number -> number * number))
                .containsExactly(0, 1, 4, 9, 16, 25, 36, 49, 64, 81);
    }

    @Test
    void whatTakesLongIsBegunFirst() {
        CountDownLatch begun = new CountDownLatch(1);
        List<Boolean> waited = InParallel.map(TEN, 2, number -> number == 9, number -> {
            if (number == 9) {
                begun.countDown();
            }
            return await(begun);
        });
        assertThat(waited).containsOnly(true);
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            // So that the others need not wait too.
            latch.countDown();
        }
    }
}
