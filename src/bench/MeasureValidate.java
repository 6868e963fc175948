import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How long the goal validate takes on many issues and on one, each in a Maven of its own, in turn.
 *
 * <p>Arguments: Maven's command, the plugin's version, a folder of issues, the number of runs, and then further options
 * of Maven. Ends with 1 if the many take more than twice the time of the one and two seconds.
 */
final class MeasureValidate {
    private static final double ALLOWED_RATIO = 2;
    private static final double ALLOWED_SECONDS = 2;

    public static void main(String[] args) throws Exception {
        Path many = Path.of(args[2]).toAbsolutePath();
        Path one = Files.createTempDirectory("one-issue");
        Path sample;
        long issues;
        try (var files = Files.list(many)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
            issues = found.size();
            sample = found.get(0);
        }
        Files.copy(sample, one.resolve(sample.getFileName()));
        List<String> options = List.of(args).subList(4, args.length);
        List<Double> ofOne = new ArrayList<>();
        List<Double> ofMany = new ArrayList<>();
        for (int run = 0; run < Integer.parseInt(args[3]); run++) {
            ofOne.add(seconds(one, args[0], args[1], options));
            ofMany.add(seconds(many, args[0], args[1], options));
        }
        double single = median(ofOne);
        double all = median(ofMany);
        double limit = ALLOWED_RATIO * single + ALLOWED_SECONDS;
        System.out.printf("1 issue: %.2f s; %d issues: %.2f s (medians of %s runs)%n", single, issues, all, args[3]);
        System.out.printf("ratio %.2f; limit %.2f s%s%n", all / single, limit, all > limit ? " OVER" : "");
        System.exit(all > limit ? 1 : 0);
    }

    private static double seconds(Path folder, String maven, String version, List<String> options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                maven,
                "-B",
                "-o",
                "io.github.mineweekly:newsletter-maven-plugin:" + version + ":validate",
                "-Dnewsletter.sourceDirectory=" + folder));
        command.addAll(options);
        Path log = folder.resolveSibling(folder.getFileName() + "-validate.log");
        long start = System.nanoTime();
        int exit = new ProcessBuilder(command)
                .directory(log.getParent().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (exit != 0) {
            throw new IllegalStateException("Maven ended with " + exit + ": see " + log);
        }
        return seconds;
    }

    private static double median(List<Double> values) {
        Collections.sort(values);
        int middle = values.size() / 2;
        return values.size() % 2 == 1 ? values.get(middle) : (values.get(middle - 1) + values.get(middle)) / 2;
    }
}
