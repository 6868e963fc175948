package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.work.CountedWork;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;

/**
 * What each hostile text costs at a size and at twice that size: milliseconds of the processor, and steps a character;
 * and how it ends. Arguments: the size, and part of a name if not all are wanted.
 */
final class MeasureHostile {
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final RenderWork render = new RenderWork();
    private final CountedWork counted = CountedWork.of(RenderWork.class, SeedTest.body());

    public static void main(String[] args) {
        int size = Integer.parseInt(args[0]);
        MeasureHostile measure = new MeasureHostile();
        measure.render.run(SeedTest.body());
        System.out.printf(Locale.ROOT, "%-32s %8d %8d  %17s  %s%n", "characters", size, 2 * size, "", "ends with");
        System.out.printf(Locale.ROOT, "%-32s %8s %8s  %17s%n", "", "ms", "ms", "steps a character");
        Hostile.cases().forEach((name, text) -> {
            if (args.length == 1 || name.contains(args[1])) {
                measure.print(name, text.apply(size), text.apply(2 * size));
            }
        });
    }

    private void print(String name, String once, String twice) {
        List<String> end = render.run(once);
        long first = millis(once);
        long second = millis(twice);
        System.out.printf(
                Locale.ROOT,
                "%-32s %8d %8d  %8.1f %8.1f  %s%n",
                name,
                first,
                second,
                steps(once),
                steps(twice),
                String.join("; ", end));
    }

    /** What the text costs the thread that renders it, which another program on the same machine hardly changes. */
    private long millis(String body) {
        long start = threads.getCurrentThreadCpuTime();
        render.run(body);
        return (threads.getCurrentThreadCpuTime() - start) / 1_000_000;
    }

    private double steps(String body) {
        return counted.run(body, Long.MAX_VALUE).steps() / (double) body.length();
    }
}
