package io.github.mineweekly.newsletter.mojo.build;

import io.github.mineweekly.newsletter.progress.BuildStep;
import io.github.mineweekly.newsletter.progress.Progress;
import io.github.mineweekly.newsletter.text.Counted;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Prints how far a build has come, at most one line in so many seconds, and so nothing for a build of a few. The clock
 * decides when a line is printed, and nothing else. Thread-safe.
 */
public final class ProgressLines implements Progress {
    /** For someone who waits. */
    private static final long SECONDS = 5;

    /** For a log that is kept. */
    private static final long SECONDS_OF_BATCH = 10;

    private final Consumer<String> lines;
    private final LongSupplier nanos;
    private final long pause;
    private final long start;
    private final AtomicLong next;
    private volatile StepCount counter = new StepCount(BuildStep.READING, 0, new AtomicLong());

    /**
     * @param nanos the time in nanoseconds, from any moment on
     * @param batch whether nobody waits at a terminal
     */
    public ProgressLines(Consumer<String> lines, LongSupplier nanos, boolean batch) {
        this.lines = lines;
        this.nanos = nanos;
        this.pause = TimeUnit.SECONDS.toNanos(batch ? SECONDS_OF_BATCH : SECONDS);
        this.start = nanos.getAsLong();
        this.next = new AtomicLong(pause);
    }

    @Override
    public void begin(BuildStep step, int total) {
        counter = new StepCount(step, total, new AtomicLong());
    }

    @Override
    public void advance() {
        StepCount current = counter;
        long done = current.done.incrementAndGet();
        long passed = nanos.getAsLong() - start;
        long due = next.get();
        // Of several threads that see the time has come, one prints.
        if (passed >= due && next.compareAndSet(due, passed + pause)) {
            lines.accept(current.line(done));
        }
    }

    /** How long it has been since the goal began, as {@code 1.8 s}. */
    public String seconds() {
        long tenths = TimeUnit.NANOSECONDS.toMillis(nanos.getAsLong() - start) / 100;
        return tenths / 10 + "." + tenths % 10 + " s";
    }

    private record StepCount(BuildStep step, int total, AtomicLong done) {
        String line(long count) {
            return step.verb() + ": "
                    + (total == 0
                            ? Counted.of((int) count, step.unit())
                            : count + " of " + Counted.of(total, step.unit()));
        }
    }
}
