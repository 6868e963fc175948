package io.github.mineweekly.newsletter.markdown;

import com.sun.management.GarbageCollectionNotificationInfo;
import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.site.Newsletter;
import io.github.mineweekly.newsletter.site.Rendering;
import io.github.mineweekly.newsletter.site.rule.FailOn;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import org.apache.commons.io.FileUtils;

/**
 * Whether each hostile text, as the only issue of a newsletter, is rendered in a virtual machine of its own with a given
 * heap, how it ends, and the most memory that was in use after a collection. Ends with 1 if any does not. Arguments: the
 * size of a text in characters, the heap in megabytes, and parts of names separated by {@code ;} if not all are wanted.
 * A folder in place of the size: its issues as one newsletter.
 */
final class MeasureMemory {
    private static final String FRONT = "---\ntitle: 题\ndate: 2026-01-04\n---\n";
    private static final String CHILD = "in this virtual machine";

    private final int heap;
    private int failed;

    private MeasureMemory(int heap) {
        this.heap = heap;
    }

    public static void main(String[] args) throws Exception {
        if (args[0].equals(CHILD)) {
            render(Path.of(args[1]));
            return;
        }
        MeasureMemory measure = new MeasureMemory(Integer.parseInt(args[1]));
        System.out.printf(Locale.ROOT, "%-32s %8s  %s%n", "heap of " + args[1] + " MB", "most, MB", "ends with");
        if (Files.isDirectory(Path.of(args[0]))) {
            measure.measure(args[0], Path.of(args[0]));
        } else {
            measure.texts(Integer.parseInt(args[0]), args.length == 2 ? List.of("") : List.of(args[2].split(";")));
        }
        System.out.println(measure.failed + " failed");
        System.exit(measure.failed == 0 ? 0 : 1);
    }

    private void texts(int size, List<String> names) throws IOException, InterruptedException {
        for (var text : Hostile.cases().entrySet()) {
            if (names.stream().anyMatch(text.getKey()::contains)) {
                Path folder = Files.createTempDirectory("measure-memory");
                try {
                    Files.writeString(folder.resolve("2026-01-04.md"), FRONT + printable(text.getValue().apply(size)));
                    measure(text.getKey(), folder);
                } finally {
                    FileUtils.deleteDirectory(folder.toFile());
                }
            }
        }
    }

    /** Halves of characters cannot be in a file. */
    private static String printable(String text) {
        return text.replaceAll("[\\uD800-\\uDFFF](?<![\\uD800-\\uDBFF][\\uDC00-\\uDFFF])", "?");
    }

    private void measure(String name, Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap + "m",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(List.of(MeasureMemory.class.getName(), CHILD, folder.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> lines = new String(process.getInputStream().readAllBytes()).lines().toList();
        boolean ended = process.waitFor() == 0;
        failed += ended ? 0 : 1;
        String last = ended ? lines.get(lines.size() - 1) : "\tFAILED: " + lines.stream().limit(3).toList();
        String[] cells = last.split("\t", 2);
        System.out.printf(Locale.ROOT, "%-32s %8s  %s%n", name, cells[0], cells[1]);
    }

    private static void render(Path source) throws IOException {
        AtomicLong most = new AtomicLong();
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector).addNotificationListener((notice, any) -> most.accumulateAndGet(
                    inUse((CompositeData) notice.getUserData()), Math::max), null, null);
        }
        Path target = Files.createTempDirectory("measure-memory-site");
        try {
            Rendering rendering = new Newsletter(TestSettings.of(source)
                            .siteUrl("https://example.org/weekly/")
                            .failOn(FailOn.NEVER)
                            .today(LocalDate.of(2100, 1, 1))
                            .output(target.resolve("site"))
                            .state(target.resolve("state"))
                            .settings())
                    .render();
            System.out.println(most.get() / 1_000_000 + "\t" + end(rendering));
        } finally {
            FileUtils.deleteDirectory(target.toFile());
        }
    }

    private static long inUse(CompositeData notice) {
        return GarbageCollectionNotificationInfo.from(notice).getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                .filter(pool -> pool.getKey().matches(".*(Eden|Survivor|Old|Tenured).*"))
                .mapToLong(pool -> pool.getValue().getUsed())
                .sum();
    }

    private static String end(Rendering rendering) {
        String problems = rendering.validation().diagnostics().stream()
                .filter(problem -> problem.rule().structural())
                .map(MeasureMemory::line)
                .collect(Collectors.joining("; "));
        return problems.isEmpty() ? rendering.pages() + " pages" : problems;
    }

    private static String line(Diagnostic problem) {
        return problem.location().start().line() + " " + problem.rule().id() + " " + problem.message();
    }
}
