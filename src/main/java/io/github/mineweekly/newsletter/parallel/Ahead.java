package io.github.mineweekly.newsletter.parallel;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * A value that is made on a thread of its own, while whoever needs it later does something else. If nobody asks for it,
 * nobody hears of its failure either.
 *
 * <p>Thread-safe.
 */
public final class Ahead<T> {
    private final FutureTask<T> task;

    private Ahead(Supplier<T> step) {
        this.task = new FutureTask<>(step::get);
    }

    /** @param threads of the build; if it has one, the value is made when it is asked for */
    public static <T> Ahead<T> of(int threads, Supplier<T> step) {
        Ahead<T> ahead = new Ahead<>(step);
        if (threads > 1) {
            Thread thread = new Thread(ahead.task, "newsletter-ahead");
            thread.setDaemon(true);
            thread.start();
        }
        return ahead;
    }

    /** The value, once it is made; throws what making it has thrown. */
    public T get() {
        // Does nothing if the thread has begun.
        task.run();
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw Failure.of(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
