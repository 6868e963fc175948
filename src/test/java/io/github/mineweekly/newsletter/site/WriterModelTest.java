package io.github.mineweekly.newsletter.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.FileTree;
import io.github.mineweekly.newsletter.site.output.Disk;
import io.github.mineweekly.newsletter.site.output.StoppingDisk;
import io.github.mineweekly.newsletter.site.source.EncodablePaths;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random weeks of a team with two newsletters, one in a folder of the other. After each build that comes to its end the
 * folder holds what clean builds write, and what others put there, byte for byte.
 */
class WriterModelTest {
    private static final int WEEKS = 14;
    private static final String OUTER = "target/site/newsletter";
    private static final String INNER = OUTER + "/en";

    @TempDir
    Path temporary;

    private final Map<String, String> others = new TreeMap<>();
    private Random random = new Random(0);
    private WrittenSite site = new WrittenSite(Path.of("."));
    private int next;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void afterEachGoodBuildTheFolderIsThatOfACleanOne(long seed) throws IOException {
        random = new Random(seed);
        site = new WrittenSite(temporary.resolve("site"));
        for (int i = 0; i < 4; i++) {
            addIssue();
        }
        List<String> story = new ArrayList<>();
        for (int week = 0; week < WEEKS; week++) {
            for (int event = random.nextInt(4); event >= 0; event--) {
                story.add(happen(random.nextInt(12)));
            }
            build(OUTER, Disk.real());
            build(INNER, Disk.real());
            story.add("build");
            assertThat(files(site)).as("seed %s: %s", seed, story).isEqualTo(expected(week));
        }
    }

    private String happen(int event) throws IOException {
        return switch (event) {
            case 0, 1 -> addIssue();
            case 2 -> change("edit", "", "新");
            case 3 -> change("draft", "draft: true\n", "草稿");
            case 4 -> change("hide", "hidden: true\n", "藏");
            case 5 -> rename();
            case 6 -> delete();
            case 7, 8 -> kill(random.nextBoolean() ? OUTER : INNER);
            case 9, 10 -> damage();
            default -> putFileOfOthers();
        };
    }

    private String addIssue() throws IOException {
        next++;
        String folder =
                List.of("issues/", "issues/2025/", "issues/en/", "english/").get(random.nextInt(4));
        write(folder + "n" + next + ".md", next, "", "詞");
        return "add " + folder + next;
    }

    private String change(String name, String more, String word) throws IOException {
        Path issue = anyIssue();
        String path = site.directory().relativize(issue).toString().replace('\\', '/');
        write(path, Integer.parseInt(path.replaceAll(".*[nN]([0-9]+)[^/]*", "$1")), more, word + random.nextInt(3));
        return name + " " + path;
    }

    private String rename() throws IOException {
        Path issue = anyIssue();
        String name = issue.getFileName().toString();
        // Also to where the page's name becomes a folder's, or another case.
        String to = List.of("N" + name.substring(1), "r" + name, name.replace(".md", ".html/" + name))
                .get(random.nextInt(3));
        Path target = issue.resolveSibling(to);
        if (Files.exists(target)) {
            return "nothing";
        }
        Files.createDirectories(target.getParent());
        Files.move(issue, target);
        return "rename " + name + " to " + to;
    }

    private String delete() throws IOException {
        List<Path> issues = issues();
        if (issues.size() < 4) {
            return "nothing";
        }
        Path issue = issues.get(random.nextInt(issues.size()));
        Files.delete(issue);
        return "delete " + issue.getFileName();
    }

    private String kill(String output) throws IOException {
        int last = random.nextInt(80);
        try {
            build(output, StoppingDisk.at(last));
        } catch (StoppingDisk.Stopped e) {
            return "kill " + output + " at " + last;
        }
        return "build " + output;
    }

    private String damage() throws IOException {
        Path folder = site.directory().resolve("target/newsletter");
        if (!Files.isDirectory(folder)) {
            return "nothing";
        }
        List<Path> states;
        try (Stream<Path> files = Files.list(folder)) {
            states = files.filter(file -> file.toString().endsWith(".state"))
                    .sorted()
                    .toList();
        }
        int kind = random.nextInt(4);
        for (Path state : states) {
            String text = Files.readString(state, StandardCharsets.ISO_8859_1);
            switch (kind) {
                case 0 -> Files.delete(state);
                case 1 -> Files.writeString(state, text.substring(0, random.nextInt(text.length() + 1) / 2));
                case 2 -> Files.writeString(state, text.replace("\n", "\r\n"));
                default -> Files.write(state, new byte[] {0, (byte) 0xff, 10, 0});
            }
        }
        return "damage " + kind;
    }

    private String putFileOfOthers() throws IOException {
        next++;
        String path = List.of("", "2025/", "en/", "assets/").get(random.nextInt(4)) + "theirs" + next
                + List.of(".html", ".png", ".xml").get(random.nextInt(3));
        Path file = site.output().resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "theirs " + next);
        others.put(path, "theirs " + next);
        return "put " + path;
    }

    private Path anyIssue() throws IOException {
        List<Path> issues = issues();
        return issues.get(random.nextInt(issues.size()));
    }

    private List<Path> issues() throws IOException {
        try (Stream<Path> files = Files.walk(site.directory())) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private void write(String path, int number, String more, String word) throws IOException {
        int slash = path.indexOf('/');
        new WrittenSite(site.directory())
                .issue(path.substring(0, slash), path.substring(slash + 1), number % 28 + 1, more, word + number);
    }

    private void build(String output, Disk disk) throws IOException {
        build(site, output, disk);
    }

    private static void build(WrittenSite site, String output, Disk disk) throws IOException {
        Path source = site.directory().resolve(output.equals(INNER) ? "english" : "issues");
        new Newsletter(site.settings(source, output, true), EncodablePaths.here(), disk).render();
    }

    private Map<String, String> expected(int week) throws IOException {
        WrittenSite clean = new WrittenSite(temporary.resolve("clean" + week));
        for (String source : List.of("issues", "english")) {
            Path from = site.directory().resolve(source);
            if (Files.isDirectory(from)) {
                Files.createDirectories(clean.directory());
                PathUtils.copyDirectory(from, clean.directory().resolve(source));
            }
        }
        build(clean, OUTER, Disk.real());
        build(clean, INNER, Disk.real());
        Map<String, String> expected = files(clean);
        expected.putAll(others);
        PathUtils.deleteDirectory(clean.directory());
        return expected;
    }

    private static Map<String, String> files(WrittenSite site) throws IOException {
        return FileTree.of(site.output());
    }
}
