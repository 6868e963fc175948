package io.github.mineweekly.newsletter.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same step for many inputs on several threads, and gives the results in the order of the inputs. */
public final class InParallel {
    private InParallel() {}

    public static <A, B> List<B> map(List<A> inputs, int threads, Function<A, B> step) {
        if (threads == 1 || inputs.size() < 2) {
            return inputs.stream().map(step).toList();
        }
        ExecutorService executor = Executors.newFixedThreadPool(Math.min(threads, inputs.size()));
        try {
            List<Callable<B>> calls = new ArrayList<>(inputs.size());
            for (A input : inputs) {
                calls.add(() -> step.apply(input));
            }
            List<B> results = new ArrayList<>(inputs.size());
            for (Future<B> future : executor.invokeAll(calls)) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw Failure.of(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            executor.shutdownNow();
        }
    }
}
