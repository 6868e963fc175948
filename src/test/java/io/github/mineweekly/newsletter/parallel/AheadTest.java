package io.github.mineweekly.newsletter.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AheadTest {
    @Test
    void theValueIsMadeWhileNobodyAsks() throws InterruptedException {
        CountDownLatch made = new CountDownLatch(1);
        Ahead<String> ahead = Ahead.of(2, () -> {
            made.countDown();
            return "value";
        });

        assertThat(made.await(60, TimeUnit.SECONDS)).isTrue();

        assertThat(ahead.get()).isEqualTo("value");
    }

    @Test
    void itIsMadeOnceHoweverOftenItIsAskedFor() {
        AtomicInteger made = new AtomicInteger();
        Ahead<Integer> ahead = Ahead.of(2, made::incrementAndGet);

        assertThat(ahead.get()).isEqualTo(ahead.get()).isEqualTo(1);
    }

    @Test
    void aBuildOfOneThreadMakesItWhenItIsAskedFor() {
        AtomicInteger made = new AtomicInteger();
        Thread caller = Thread.currentThread();
        Ahead<Thread> ahead = Ahead.of(1, () -> {
            made.incrementAndGet();
            return Thread.currentThread();
        });

        assertThat(made).hasValue(0);
        assertThat(ahead.get()).isSameAs(caller);
    }

    @Test
    void whoeverAsksGetsTheFailure() {
        Ahead<String> ahead = Ahead.of(2, () -> {
            throw new UncheckedIOException("cannot read it", new IOException());
        });

        assertThatThrownBy(ahead::get).isInstanceOf(UncheckedIOException.class).hasMessage("cannot read it");
        Ahead<String> error = Ahead.of(2, () -> {
            throw new StackOverflowError("deep");
        });
        assertThatThrownBy(error::get).isInstanceOf(StackOverflowError.class);
    }
}
