package io.github.mineweekly.newsletter.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Does the same step for many inputs on several threads, and gives the results in the order of the inputs. */
public final class InParallel {
    private InParallel() {}

    public static <A, B> List<B> map(List<A> inputs, int threads, Function<A, B> step) {
        return map(inputs, threads, input -> false, step);
    }

    /** @param longest those that take long by themselves: they are begun first, so that nobody waits for them alone */
    public static <A, B> List<B> map(List<A> inputs, int threads, Predicate<A> longest, Function<A, B> step) {
        if (threads == 1 || inputs.size() < 2) {
            return inputs.stream().map(step).toList();
        }
        ExecutorService executor = Executors.newFixedThreadPool(Math.min(threads, inputs.size()));
        try {
            List<A> begun = Stream.concat(
                            inputs.stream().filter(longest), inputs.stream().filter(longest.negate()))
                    .toList();
            List<Callable<B>> calls = new ArrayList<>(begun.size());
            for (A input : begun) {
                calls.add(() -> step.apply(input));
            }
            List<Future<B>> ended = executor.invokeAll(calls);
            int first = 0;
            int other = (int) inputs.stream().filter(longest).count();
            List<B> results = new ArrayList<>(inputs.size());
            for (A input : inputs) {
                results.add(ended.get(longest.test(input) ? first++ : other++).get());
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
