import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Builds one newsletter with the plugin and with other tools in turn, each in processes of its own, and prints the
 * medians of wall time, processor time and peak memory as a table, with ratios to the first row.
 *
 * <p>The plugin builds all that it builds by default for a site with an address: pages, indexes, search, feeds, sitemap.
 * The others build pages, one list and, where they have one of their own, a feed.
 *
 * <p>Options: {@code --issues FOLDER} (see GenerateIssues), {@code --counts 1,100,1000}, {@code --runs 5},
 * {@code --maven mvn}, {@code --repo FOLDER} (the local repository), {@code --offline false} (to fetch what Maven lacks),
 * {@code --version 0.1.0-SNAPSHOT}, {@code --before VERSION} (of the plugin, whose {@code validate} is compared),
 * {@code --work FOLDER}, {@code --node FOLDER} (with {@code node_modules} of Astro, Eleventy and VitePress),
 * {@code --most 1000} (issues for all others but Hugo) and {@code --only NAME;NAME}. What is not installed is left out.
 * Needs GNU time at {@code /usr/bin/time}.
 */
final class CompareBuilders {
    private static final String OURS = "newsletter";
    private static final String VALIDATE = OURS + ", validate";
    private static final String ONE_CHANGED = OURS + ", one issue changed";
    private static final String UNCHANGED = OURS + ", nothing changed";
    private static final String EMPTY = OURS + ", no issues";
    private static final String HELP = OURS + ", help";
    private static final String SMALL_HEAP = OURS + ", -Xmx384m";
    private static final String BEFORE = VALIDATE + " before";
    private static final String HUGO = "Hugo";
    private static final String ADDRESS = "https://example.org/";

    /** What is to be reached. */
    private static final List<Target> TARGETS = List.of(
            new Target(10_000, OURS, 10_000, HUGO, 2.0, 1.0),
            new Target(1_000, OURS, 1_000, HUGO, 5, 2.5),
            new Target(100, OURS, 1, OURS, 1.4, 1.2),
            new Target(1, OURS, 1, HELP, 1.25, 1.15),
            new Target(1_000, OURS, 1_000, "Astro", 0.9, 0.5),
            new Target(1_000, OURS, 1_000, "VitePress", 0.3, 0.12),
            new Target(1_000, OURS, 1_000, "JBake", 0.3, 0.12),
            new Target(1_000, OURS, 1_000, "Doxia", 0.3, 0.12),
            new Target(10_000, ONE_CHANGED, 10_000, HUGO, 0.35, 0.25),
            new Target(10_000, UNCHANGED, 10_000, EMPTY, 1.8, 1.5),
            new Target(100, ONE_CHANGED, 1, OURS, 1.15, 1.05),
            new Target(10_000, SMALL_HEAP, 10_000, OURS, 1.2, 1.2),
            new Target(1_000, VALIDATE, 1_000, BEFORE, 0.75, 0.6));

    private final Map<String, String> options;
    private final Path work;
    private final Path node;
    private final List<Path> issues;
    private final Map<String, Figures> medians = new HashMap<>();

    /** What is measured: {@code prepare} is not. */
    private record Contestant(
            String name, Path folder, List<String> command, Step prepare, Map<String, String> environment) {
        Contestant(String name, Path folder, List<String> command, Step prepare) {
            this(name, folder, command, prepare, Map.of());
        }
    }

    /** How many times as long as another one may take; of {@code validate} the processor's time counts. */
    private record Target(int count, String name, int otherCount, String other, double atMost, double goal) {
        double ratio(Figures mine, Figures others) {
            return name.equals(VALIDATE) ? mine.processor() / others.processor() : mine.wall() / others.wall();
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    private record Figures(double wall, double processor, double megabytes) {}

    private CompareBuilders(Map<String, String> options) throws IOException {
        this.options = options;
        this.work = Path.of(options.getOrDefault("work", "target/bench/compare")).toAbsolutePath();
        this.node = Path.of(options.getOrDefault("node", "target/bench/node")).toAbsolutePath();
        this.issues = markdown(Path.of(options.getOrDefault("issues", "target/bench/issues")));
    }

    public static void main(String[] args) throws Exception {
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 0; i + 1 < args.length; i += 2) {
            options.put(args[i].replaceFirst("^--", ""), args[i + 1]);
        }
        CompareBuilders compare = new CompareBuilders(options);
        compare.printVersions();
        for (String count : options.getOrDefault("counts", "1,100,1000").split(",")) {
            compare.run(Integer.parseInt(count));
        }
        compare.printTargets();
    }

    private void printVersions() throws IOException, InterruptedException {
        System.out.println(System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
        System.out.println(firstLine(options.getOrDefault("maven", "mvn"), "-v"));
        if (isInstalled("hugo")) {
            System.out.println(firstLine("hugo", "version"));
        }
        for (String module : List.of("@11ty/eleventy", "astro", "vitepress")) {
            Path about = node.resolve("node_modules").resolve(module).resolve("package.json");
            if (Files.exists(about)) {
                Matcher version = Pattern.compile("\"version\": *\"([^\"]+)").matcher(Files.readString(about));
                System.out.println(module + " " + (version.find() ? version.group(1) : "?"));
            }
        }
    }

    private static String firstLine(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return text.lines().findFirst().orElse("").replaceAll("\\e\\[[0-9;]*m", "");
    }

    private void printTargets() {
        System.out.printf("%n| | compared with | ratio | at most | goal |%n|---|---|---|---|---|%n");
        for (Target target : TARGETS) {
            Figures mine = medians.get(target.count() + target.name());
            Figures others = medians.get(target.otherCount() + target.other());
            if (mine != null && others != null) {
                System.out.printf(
                        "| %,d, %s | %,d, %s | %.2f | %.2f | %.2f |%n",
                        target.count(),
                        target.name(),
                        target.otherCount(),
                        target.other(),
                        target.ratio(mine, others),
                        target.atMost(),
                        target.goal());
            }
        }
    }

    private void run(int count) throws IOException, InterruptedException {
        List<Contestant> all = new ArrayList<>();
        for (Contestant one : contestants(count)) {
            String only = options.getOrDefault("only", "");
            if (only.isEmpty() || List.of(only.split(";")).contains(one.name())) {
                all.add(one);
            }
        }
        Map<String, List<Figures>> measured = new LinkedHashMap<>();
        for (int run = 0; run < Integer.parseInt(options.getOrDefault("runs", "5")); run++) {
            for (Contestant one : List.copyOf(all)) {
                Figures figures = measure(one);
                if (figures == null) {
                    all.remove(one);
                    measured.remove(one.name());
                    continue;
                }
                measured.computeIfAbsent(one.name(), name -> new ArrayList<>()).add(figures);
                System.err.printf(
                        "%d %s %.2f s, %.2f s of processor, %.0f MB%n",
                        count, one.name(), figures.wall(), figures.processor(), figures.megabytes());
            }
        }
        System.out.printf("%n%,d issues%n%n| | wall, s | ratio | processor, s | peak, MB |%n|---|---|---|---|---|%n", count);
        double first = 0;
        for (Map.Entry<String, List<Figures>> entry : measured.entrySet()) {
            Figures median = median(entry.getValue());
            medians.put(count + entry.getKey(), median);
            first = first == 0 ? median.wall() : first;
            System.out.printf(
                    "| %s | %.2f | %.2f | %.2f | %.0f |%n",
                    entry.getKey(), median.wall(), first / median.wall(), median.processor(), median.megabytes());
        }
    }

    private List<Contestant> contestants(int count) throws IOException {
        Path folder = work.resolve(Integer.toString(count));
        List<Path> some = issues.subList(0, count);
        List<Contestant> all = new ArrayList<>();
        Path ours = project(folder.resolve("ours"), "");
        copy(some, ours.resolve("issues"), UnaryOperator.identity());
        Path target = ours.resolve("target");
        all.add(new Contestant(OURS, ours, goal("render"), () -> delete(target)));
        Path changed = ours.resolve("issues").resolve(some.get(count / 2).getFileName());
        all.add(new Contestant(UNCHANGED, ours, goal("render"), () -> {}));
        all.add(new Contestant(ONE_CHANGED, ours, goal("render"), () -> append(changed)));
        all.add(new Contestant(
                SMALL_HEAP, ours, goal("render"), () -> delete(target), Map.of("MAVEN_OPTS", mavenOptions("-Xmx384m"))));
        all.add(new Contestant(VALIDATE, ours, goal("validate"), () -> delete(target)));
        String before = options.get("before");
        if (before != null) {
            all.add(new Contestant(BEFORE, ours, goal("validate", before), () -> delete(target)));
        }
        all.add(new Contestant(HELP, ours, goal("help"), () -> {}));
        Path empty = project(folder.resolve("empty"), "");
        Files.createDirectories(empty.resolve("issues"));
        all.add(new Contestant(EMPTY, empty, goal("render"), () -> delete(empty.resolve("target"))));
        addHugo(folder.resolve("hugo"), some, all);
        if (count <= Integer.parseInt(options.getOrDefault("most", "1000"))) {
            addEleventy(folder.resolve("eleventy"), some, all);
            addAstro(folder.resolve("astro"), some, all);
            addVitePress(folder.resolve("vitepress"), some, all);
            addDoxia(folder.resolve("doxia"), some, all);
            addJBake(folder.resolve("jbake"), some, all);
        }
        return all;
    }

    private static String mavenOptions(String more) {
        String options = System.getenv("MAVEN_OPTS");
        return options == null ? more : options + " " + more;
    }

    private List<String> goal(String name) {
        return goal(name, options.getOrDefault("version", "0.1.0-SNAPSHOT"));
    }

    private List<String> goal(String name, String version) {
        return maven(
                "io.github.mineweekly:newsletter-maven-plugin:" + version + ":" + name,
                "-Dnewsletter.sourceDirectory=issues",
                "-Dnewsletter.siteUrl=" + ADDRESS);
    }

    private List<String> maven(String... arguments) {
        List<String> command = new ArrayList<>(List.of(options.getOrDefault("maven", "mvn"), "-B"));
        if (Boolean.parseBoolean(options.getOrDefault("offline", "true"))) {
            command.add("-o");
        }
        if (options.containsKey("repo")) {
            command.add("-Dmaven.repo.local=" + options.get("repo"));
        }
        command.addAll(List.of(arguments));
        return command;
    }

    private Path project(Path folder, String build) throws IOException {
        return write(
                        folder.resolve("pom.xml"),
                        """
                        <project xmlns="http://maven.apache.org/POM/4.0.0">
                          <modelVersion>4.0.0</modelVersion>
                          <groupId>org.example</groupId>
                          <artifactId>weekly</artifactId>
                          <version>1</version>
                          <packaging>pom</packaging>
                          <name>Weekly</name>
                          <url>%s</url>
                        %s</project>
                        """
                                .formatted(ADDRESS, build))
                .getParent();
    }

    private void addHugo(Path folder, List<Path> some, List<Contestant> all) throws IOException {
        if (!isInstalled("hugo")) {
            return;
        }
        copy(some, folder.resolve("content/issues"), UnaryOperator.identity());
        // It leaves out pages of days to come, which most of thousands of weekly ones have.
        write(
                folder.resolve("config.toml"),
                "baseURL = \"" + ADDRESS + "\"\ntitle = \"Weekly\"\nbuildFuture = true\n");
        write(folder.resolve("layouts/_default/single.html"), html("{{ .Title }}", "{{ .Content }}"));
        write(
                folder.resolve("layouts/_default/list.html"),
                html("Weekly", "{{ range .Pages }}<p><a href=\"{{ .RelPermalink }}\">{{ .Title }}</a></p>{{ end }}"));
        all.add(new Contestant(HUGO, folder, List.of("hugo", "--quiet"), () -> {
            delete(folder.resolve("public"));
            delete(folder.resolve("resources"));
        }));
    }

    private void addEleventy(Path folder, List<Path> some, List<Contestant> all) throws IOException {
        if (!hasNode("eleventy")) {
            return;
        }
        copy(some, folder.resolve("issues"), UnaryOperator.identity());
        link(folder);
        write(folder.resolve("issues/issues.json"), "{\"layout\": \"issue.njk\", \"tags\": \"issue\"}");
        write(folder.resolve("_includes/issue.njk"), html("{{ title }}", "{{ content | safe }}"));
        write(
                folder.resolve("index.njk"),
                html("Weekly", "{% for one in collections.issue %}<p><a href=\"{{ one.url }}\">{{ one.data.title }}</a></p>{% endfor %}"));
        write(folder.resolve("package.json"), "{\"type\": \"module\"}");
        write(
                folder.resolve("eleventy.config.js"),
                """
                import { feedPlugin } from "@11ty/eleventy-plugin-rss";
                export default function (config) {
                  config.addPlugin(feedPlugin, { type: "rss", outputPath: "/feed.xml",
                    collection: { name: "issue", limit: 20 },
                    metadata: { language: "zh", title: "Weekly", subtitle: "", base: "%s", author: { name: "Weekly" } } });
                }
                """
                        .formatted(ADDRESS));
        all.add(new Contestant("Eleventy", folder, List.of(node("eleventy"), "--quiet"), () -> delete(folder.resolve("_site"))));
    }

    private void addAstro(Path folder, List<Path> some, List<Contestant> all) throws IOException {
        if (!hasNode("astro")) {
            return;
        }
        copy(some, folder.resolve("src/content/issues"), UnaryOperator.identity());
        link(folder);
        write(folder.resolve("package.json"), "{\"type\": \"module\"}");
        write(
                folder.resolve("astro.config.mjs"),
                "export default { site: \"" + ADDRESS + "\", devToolbar: { enabled: false } };\n");
        write(
                folder.resolve("src/content/config.ts"),
                """
                import { defineCollection } from "astro:content";
                export const collections = { issues: defineCollection({ type: "content" }) };
                """);
        write(
                folder.resolve("src/pages/[slug].astro"),
                """
                ---
                import { getCollection } from "astro:content";
                export async function getStaticPaths() {
                  return (await getCollection("issues")).map((entry) => ({ params: { slug: entry.slug }, props: { entry } }));
                }
                const { entry } = Astro.props;
                const { Content } = await entry.render();
                ---
                <!DOCTYPE html><html><head><title>{entry.data.title}</title></head><body><Content /></body></html>
                """);
        write(
                folder.resolve("src/pages/index.astro"),
                """
                ---
                import { getCollection } from "astro:content";
                const entries = await getCollection("issues");
                ---
                <!DOCTYPE html><html><head><title>Weekly</title></head><body>
                {entries.map((entry) => <p><a href={"/" + entry.slug + "/"}>{entry.data.title}</a></p>)}
                </body></html>
                """);
        write(
                folder.resolve("src/pages/feed.xml.js"),
                """
                import rss from "@astrojs/rss";
                import { getCollection } from "astro:content";
                export async function GET(context) {
                  const entries = (await getCollection("issues")).slice(-20);
                  return rss({ title: "Weekly", description: "Weekly", site: context.site,
                    items: entries.map((entry) => ({ title: entry.data.title, link: "/" + entry.slug + "/" })) });
                }
                """);
        all.add(new Contestant("Astro", folder, List.of(node("astro"), "build", "--silent"), () -> {
            delete(folder.resolve("dist"));
            delete(folder.resolve(".astro"));
            delete(node.resolve("node_modules/.astro"));
            delete(node.resolve("node_modules/.vite"));
        }));
    }

    private void addVitePress(Path folder, List<Path> some, List<Contestant> all) throws IOException {
        if (!hasNode("vitepress")) {
            return;
        }
        copy(some, folder, UnaryOperator.identity());
        link(folder);
        write(folder.resolve("package.json"), "{\"type\": \"module\"}");
        StringBuilder list = new StringBuilder("# Weekly\n\n");
        some.forEach(issue -> list.append("- [").append(name(issue)).append("](").append(name(issue)).append(".md)\n"));
        write(folder.resolve("index.md"), list.toString());
        write(folder.resolve(".vitepress/config.js"), "export default { title: \"Weekly\", ignoreDeadLinks: true };\n");
        all.add(new Contestant("VitePress", folder, List.of(node("vitepress"), "build", "."), () -> {
            delete(folder.resolve(".vitepress/dist"));
            delete(folder.resolve(".vitepress/cache"));
        }));
    }

    private void addDoxia(Path folder, List<Path> some, List<Contestant> all) throws IOException {
        project(
                folder,
                """
                  <build><plugins><plugin>
                    <groupId>org.apache.maven.plugins</groupId>
                    <artifactId>maven-site-plugin</artifactId>
                    <version>3.21.0</version>
                    <configuration><generateReports>false</generateReports></configuration>
                  </plugin></plugins></build>
                """);
        copy(some, folder.resolve("src/site/markdown"), UnaryOperator.identity());
        all.add(new Contestant(
                "Doxia", folder, maven("-q", "site:site"), () -> delete(folder.resolve("target"))));
    }

    private void addJBake(Path folder, List<Path> some, List<Contestant> all) throws IOException {
        project(
                folder,
                """
                  <build><plugins><plugin>
                    <groupId>org.jbake</groupId>
                    <artifactId>jbake-maven-plugin</artifactId>
                    <version>0.3.5</version>
                    <dependencies>
                      <dependency><groupId>org.freemarker</groupId><artifactId>freemarker</artifactId><version>2.3.31</version></dependency>
                      <dependency><groupId>com.vladsch.flexmark</groupId><artifactId>flexmark-all</artifactId><version>0.62.2</version></dependency>
                    </dependencies>
                  </plugin></plugins></build>
                """);
        Path site = folder.resolve("src/main/jbake");
        copy(some, site.resolve("content"), text -> {
            String[] parts = text.split("\n---\n", 2);
            String title = parts[0].lines().filter(line -> line.startsWith("title: ")).findFirst().orElse("title: none");
            String date = parts[0].lines().filter(line -> line.startsWith("date: ")).findFirst().orElse("date: 2020-01-01");
            return title.replaceFirst(": ", "=") + "\n" + date.replaceFirst(": ", "=")
                    + "\ntype=post\nstatus=published\n~~~~~~\n" + parts[1];
        });
        write(site.resolve("jbake.properties"), "site.host=" + ADDRESS + "\nrender.tags=false\nrender.archive=false\n");
        write(site.resolve("templates/post.ftl"), html("${content.title}", "${content.body}"));
        write(
                site.resolve("templates/index.ftl"),
                html("Weekly", "<#list published_posts as post><p><a href=\"${post.uri}\">${post.title}</a></p></#list>"));
        write(site.resolve("templates/feed.ftl"), "<rss><#list published_posts as post><item><title>${post.title}</title></item></#list></rss>");
        write(site.resolve("templates/sitemap.ftl"), "<urlset></urlset>");
        Files.createDirectories(site.resolve("assets"));
        all.add(new Contestant(
                "JBake",
                folder,
                maven("-q", "org.jbake:jbake-maven-plugin:0.3.5:generate"),
                () -> delete(folder.resolve("target"))));
    }

    private static String html(String title, String body) {
        return "<!DOCTYPE html><html><head><title>" + title + "</title></head><body>" + body + "</body></html>\n";
    }

    /** Null if it failed, as with too small a heap. */
    private static Figures measure(Contestant one) throws IOException, InterruptedException {
        one.prepare().run();
        Path figures = one.folder().resolve("time.txt");
        List<String> command = new ArrayList<>(List.of("/usr/bin/time", "-o", figures.toString(), "-f", "%e %U %S %M"));
        command.addAll(one.command());
        Path log = one.folder().resolve("log.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(one.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(one.environment());
        int exit = builder.start().waitFor();
        if (exit != 0) {
            System.err.println(one.name() + " is left out: it ended with " + exit + ", see " + log);
            return null;
        }
        String[] found = Files.readString(figures).strip().split(" ");
        return new Figures(
                Double.parseDouble(found[0]),
                Double.parseDouble(found[1]) + Double.parseDouble(found[2]),
                Double.parseDouble(found[3]) / 1024);
    }

    private static boolean isInstalled(String command) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
    }

    private boolean hasNode(String command) {
        return Files.exists(Path.of(node(command)));
    }

    private String node(String command) {
        return node.resolve("node_modules/.bin").resolve(command).toString();
    }

    private void link(Path folder) throws IOException {
        Path modules = folder.resolve("node_modules");
        if (!Files.exists(modules)) {
            Files.createSymbolicLink(modules, node.resolve("node_modules"));
        }
    }

    private static String name(Path issue) {
        return issue.getFileName().toString().replace(".md", "");
    }

    private static List<Path> markdown(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
    }

    private static void copy(List<Path> files, Path folder, UnaryOperator<String> change) throws IOException {
        for (Path file : files) {
            write(folder.resolve(file.getFileName()), change.apply(Files.readString(file)));
        }
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static void append(Path file) throws IOException {
        Files.write(file, "\nanother line\n".getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Collections.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static Figures median(List<Figures> runs) {
        return new Figures(
                middle(runs.stream().map(Figures::wall).toList()),
                middle(runs.stream().map(Figures::processor).toList()),
                middle(runs.stream().map(Figures::megabytes).toList()));
    }

    private static double middle(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
