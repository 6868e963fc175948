import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.site.Newsletter;
import io.github.mineweekly.newsletter.site.rule.FailOn;
import io.github.mineweekly.newsletter.site.settings.NewsletterSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.io.FileUtils;

/**
 * How long a newsletter takes in a fresh virtual machine to be validated, rendered, and rendered again with nothing new,
 * and how large its site is. Arguments: a folder of issues, and how many virtual machines to ask; printed are medians.
 */
final class MeasureSite {
    public static void main(String[] args) throws Exception {
        Path source = Path.of(args[0]).toAbsolutePath();
        Path target = Files.createTempDirectory("measure-site");
        try {
            if (args.length > 2) {
                measure(new Newsletter(settings(source, target)));
                return;
            }
            report(args[0], Integer.parseInt(args[1]));
            new Newsletter(settings(source, target)).render();
            sizes(target.resolve("site"));
        } finally {
            FileUtils.deleteDirectory(target.toFile());
        }
    }

    private static void measure(Newsletter newsletter) throws Exception {
        timed("validate", newsletter::validate);
        timed("render", newsletter::render);
        timed("render again, nothing new", newsletter::render);
    }

    private static void timed(String step, Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        System.out.println(step + "\t" + (System.nanoTime() - start) / 1000);
    }

    private static void report(String source, int runs) throws Exception {
        Map<String, List<Long>> times = new LinkedHashMap<>();
        for (int run = 0; run < runs; run++) {
            for (String line : output(source).lines().toList()) {
                String[] cells = line.split("\t");
                times.computeIfAbsent(cells[0], step -> new ArrayList<>()).add(Long.parseLong(cells[1]));
            }
        }
        System.out.printf("%-28s %9s%n", "step", "ms");
        times.forEach((step, all) -> System.out.printf(
                "%-28s %9.1f%n", step, all.stream().sorted().toList().get(all.size() / 2) / 1000.0));
    }

    private static String output(String source) throws IOException, InterruptedException {
        Path out = Files.createTempFile("measure-site", ".tsv");
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        MeasureSite.class.getName(),
                        source,
                        "1",
                        "once")
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        String text = Files.readString(out);
        Files.delete(out);
        return text;
    }

    /** By the folder that a file is in and how its name ends: files, bytes after gzip, the largest of them. */
    private static void sizes(Path site) throws IOException {
        Map<String, long[]> sums = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path folder = site.relativize(file).getParent();
                String name = file.getFileName().toString();
                String kind = (folder == null ? "" : folder + "/") + "*" + name.substring(name.lastIndexOf('.'));
                long size = gzip(file);
                long[] sum = sums.computeIfAbsent(kind, any -> new long[3]);
                sum[0]++;
                sum[1] += size;
                sum[2] = Math.max(sum[2], size);
            }
        }
        System.out.printf("%n%-28s %7s %12s %14s%n", "files", "number", "gzip, bytes", "largest, gzip");
        sums.forEach((kind, sum) -> System.out.printf("%-28s %7d %12d %14d%n", kind, sum[0], sum[1], sum[2]));
    }

    private static long gzip(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            Files.copy(file, out);
        }
        return bytes.size();
    }

    private static NewsletterSettings settings(Path source, Path target) {
        return TestSettings.of(source)
                .named("Weekly", null)
                .siteUrl("https://example.org/weekly/")
                .today(LocalDate.of(2100, 1, 1))
                .failOn(FailOn.NEVER)
                .output(target.resolve("site"))
                .state(target.resolve("state"))
                .threads(Runtime.getRuntime().availableProcessors())
                .settings();
    }
}
