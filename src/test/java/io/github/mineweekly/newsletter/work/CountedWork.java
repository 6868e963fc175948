package io.github.mineweekly.newsletter.work;

import java.util.List;

/** Runs work and counts its steps: the same number on every machine, however fast or busy. For one thread. */
public final class CountedWork {
    private final Work work;
    private final Meter meter;

    /** How a text ended, and after how many steps. */
    public record Count(long steps, List<String> end) {}

    private CountedWork(Work work, Meter meter) {
        this.work = work;
        this.meter = meter;
    }

    /** @param sample a text for what happens once only, such as tables that are read, and is not counted */
    public static CountedWork of(Class<? extends Work> type, String sample) {
        CountingLoader loader = new CountingLoader(CountedWork.class.getClassLoader());
        CountedWork counted =
                new CountedWork(Work.class.cast(loader.create(type)), Meter.class.cast(loader.create(Steps.class)));
        counted.run(sample, Long.MAX_VALUE);
        return counted;
    }

    /** @param budget beyond so many steps the work is ended by an error */
    public Count run(String text, long budget) {
        meter.begin(budget);
        List<String> end = work.run(text);
        return new Count(meter.steps(), end);
    }
}
