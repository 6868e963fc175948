import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Kills {@code newsletter:render} at moments drawn at random, each time on the way from one version of many issues to
 * another: half of the moments are anywhere in the run, half while files are written.
 *
 * <p>After each kill every file must be the old one or the new one; then some of the new issues become drafts, and the
 * next build must leave what a clean build of them leaves. Ends with 1 if anything else was seen.
 *
 * <p>Arguments: Maven's command, the plugin's version, a folder of issues, the number of kills, a folder to work in, and
 * then further options of Maven.
 */
final class KillRender {
    private static final int SEED = 20;
    private static final String LIST = "assets/copied.txt";
    private static final String SECRET = "HELDBACKWORD";

    private final Random random = new Random(SEED);
    private final String[] arguments;
    private final Path work;
    private long whole;
    private int faults;

    private KillRender(String[] arguments) {
        this.arguments = arguments;
        this.work = Path.of(arguments[4]).toAbsolutePath();
    }

    public static void main(String[] arguments) throws Exception {
        System.exit(new KillRender(arguments).run() == 0 ? 0 : 1);
    }

    private int run() throws Exception {
        List<Map<String, String>> clean = new ArrayList<>();
        List<Map<String, String>> held = new ArrayList<>();
        for (int version = 0; version < 2; version++) {
            clean.add(cleanSite(version, false));
            held.add(cleanSite(version, true));
        }
        Path project = work.resolve("killed");
        issues(project, 0, false);
        build(project);
        int[] seen = new int[3];
        int kills = Integer.parseInt(arguments[3]);
        Map<String, String> before = clean.get(0);
        for (int round = 1; round <= kills; ) {
            int version = round % 2;
            issues(project, version, false);
            long after = kill(project, round % 4 < 2);
            if (after < 0) {
                System.out.println("the build was faster: again");
                issues(project, 1 - version, true);
                build(project);
                before = held.get(1 - version);
                continue;
            }
            int[] count = count(files(site(project)), before, clean.get(version));
            seen[count[1] == 0 ? 0 : count[0] == 0 ? 1 : 2]++;
            issues(project, version, true);
            boolean resumed = build(project);
            Map<String, String> mended = files(site(project));
            int wrong = differences(mended, held.get(version));
            int left = temporary(project);
            faults += count[2] + wrong + left;
            System.out.printf(
                    "kill %d after %d ms: %d files old, %d new, %d torn; next build: %s, %d files differ, %d left over%n",
                    round, after, count[0], count[1], count[2], resumed ? "resumed" : "not resumed", wrong, left);
            before = held.get(version);
            round++;
        }
        System.out.printf(
                "%d kills: %d left the old site, %d the new one, %d a mixture of whole files; %d faults%n",
                kills, seen[0], seen[1], seen[2], faults);
        return faults;
    }

    private Map<String, String> cleanSite(int version, boolean drafts) throws Exception {
        Path project = work.resolve("clean" + version + (drafts ? "-held" : ""));
        issues(project, version, drafts);
        long start = System.nanoTime();
        build(project);
        whole = (System.nanoTime() - start) / 1_000_000;
        Map<String, String> files = files(site(project));
        try (Stream<Path> all = Files.walk(site(project))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (drafts && new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains(SECRET)) {
                    throw new IllegalStateException(file + " holds what only drafts do");
                }
            }
        }
        System.out.printf("clean build in %d ms: %d files%n", whole, files.size());
        return files;
    }

    /** The second version has other texts in most, other names for some, and a tenth of the issues less. */
    private void issues(Path project, int version, boolean drafts) throws IOException {
        Path source = project.resolve("src/site/newsletter");
        delete(source);
        Files.createDirectories(source);
        Files.writeString(project.resolve("pom.xml"), """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>io.example</groupId>
                  <artifactId>weekly</artifactId>
                  <version>1</version>
                  <packaging>pom</packaging>
                  <build><plugins><plugin>
                    <groupId>io.github.mineweekly</groupId>
                    <artifactId>newsletter-maven-plugin</artifactId>
                    <version>%s</version>
                    <configuration><siteUrl>https://example.org/</siteUrl></configuration>
                  </plugin></plugins></build>
                </project>
                """.formatted(arguments[1]));
        List<Path> all;
        try (Stream<Path> files = Files.list(Path.of(arguments[2]))) {
            all = files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
        for (int i = 0; i < all.size(); i++) {
            if (version == 1 && i % 10 == 3) {
                continue;
            }
            String text = Files.readString(all.get(i));
            boolean held = i % 50 == 7;
            text = held ? text + "\n## " + SECRET + i + "\n\n![p](p" + i + ".png) " + SECRET + "\n" : text;
            text = held && drafts ? text.replaceFirst("\n---\n", "\ndraft: true\n---\n") : text;
            text = version == 1 && i % 3 != 0 ? text + "\n## 后记\n\n第二版 " + i + "\n" : text;
            String name = all.get(i).getFileName().toString();
            Files.writeString(source.resolve(version == 1 && i % 20 == 5 ? "r-" + name : name), text);
            if (held) {
                Files.writeString(source.resolve("p" + i + ".png"), SECRET + version);
            }
        }
    }

    /** @return after how many milliseconds; negative if the build came to its end before */
    private long kill(Path project, boolean whileWriting) throws Exception {
        Process process = start(project);
        long start = System.nanoTime();
        if (whileWriting) {
            while (process.isAlive() && !isOpen(project)) {
                Thread.sleep(3);
            }
            Thread.sleep(random.nextInt(600));
        } else {
            Thread.sleep(random.nextInt((int) whole));
        }
        boolean alive = process.isAlive();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        return alive ? (System.nanoTime() - start) / 1_000_000 : -1;
    }

    private static boolean isOpen(Path project) throws IOException {
        try (Stream<Path> files = Files.list(project.resolve("target/newsletter"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".state")).toList()) {
                try (var in = Files.newInputStream(file)) {
                    String head = new String(in.readNBytes(60), StandardCharsets.ISO_8859_1);
                    if (head.contains(" open")) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether it said that it went on where another was stopped. */
    private boolean build(Path project) throws Exception {
        Process process = start(project);
        int exit = process.waitFor();
        String log = Files.readString(work.resolve("build.log"));
        if (exit != 0) {
            throw new IllegalStateException("Maven ended with " + exit + ": " + log);
        }
        return log.contains("stopped") || log.contains("interrupted");
    }

    private Process start(Path project) throws IOException {
        List<String> command = new ArrayList<>(List.of(arguments[0], "-B", "-o", "newsletter:render"));
        command.addAll(List.of(arguments).subList(5, arguments.length));
        return new ProcessBuilder(command)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("build.log").toFile())
                .start();
    }

    /** How many files are old, new, and neither; those that are both count as neither of these. */
    private int[] count(Map<String, String> found, Map<String, String> old, Map<String, String> planned) {
        int[] count = new int[3];
        found.forEach((path, hash) -> {
            boolean isOld = hash.equals(old.get(path));
            boolean isNew = hash.equals(planned.get(path));
            if (path.equals(LIST) || path.endsWith(".tmp") || (isOld && isNew)) {
                return;
            }
            count[isOld ? 0 : isNew ? 1 : 2]++;
            if (!isOld && !isNew) {
                System.out.println("torn: " + path);
            }
        });
        return count;
    }

    private static int differences(Map<String, String> found, Map<String, String> expected) {
        Map<String, String> all = new HashMap<>(found);
        all.putAll(expected);
        all.keySet().removeIf(path -> found.getOrDefault(path, "").equals(expected.get(path)));
        all.keySet().stream().limit(5).forEach(path -> System.out.println("differs: " + path));
        return all.size();
    }

    private static int temporary(Path project) throws IOException {
        try (Stream<Path> files = Files.walk(project.resolve("target"))) {
            List<Path> left = files.filter(file -> file.toString().endsWith(".tmp")).toList();
            left.forEach(file -> System.out.println("left over: " + file));
            return left.size();
        }
    }

    private static Path site(Path project) {
        return project.resolve("target/site/newsletter");
    }

    private static Map<String, String> files(Path site) throws Exception {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                files.put(site.relativize(file).toString().replace('\\', '/'), new String(hash, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
