package io.github.mineweekly.newsletter.parallel;

import java.util.concurrent.ExecutionException;

/** What another thread has thrown, for the thread that waits for it. */
final class Failure {
    private Failure() {}

    /** @throws Error if it is one */
    static RuntimeException of(ExecutionException e) {
        Throwable cause = e.getCause();
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
    }
}
