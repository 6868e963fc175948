package io.github.mineweekly.newsletter.site.rebuild;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The source directory of a newsletter, with issues of several years and what they refer to. */
final class EditedFolder {
    private static final List<String> FOLDERS = List.of("", "", "folder/", "en/", "2024/");
    private static final List<String> TAGS = List.of("java", "Web", "web", "工具", "AI");
    private static final List<String> AUTHORS = List.of("甲", "乙", "Ann Author");

    private final Path directory;
    private final Random random;
    private final RandomText text;
    private final List<EditedIssue> issues = new ArrayList<>();
    private int next;

    EditedFolder(Path directory, Random random) {
        this.directory = directory;
        this.random = random;
        this.text = new RandomText(random);
    }

    Path directory() {
        return directory;
    }

    /** Issues, pictures, files, and the text of the home page. */
    void begin(int number) throws IOException {
        for (int i = 0; i < number; i++) {
            add();
        }
        for (int i = 0; i < 5; i++) {
            Pictures.write(directory.resolve("p" + i + ".png"), 100 + i, 50, i);
        }
        Pictures.write(directory.resolve("public/p5.png"), 10, 20, 0);
        file("files/data1.csv", "1");
        file("index.md", "---\ntitle: 关于\n---\n\n## 关于\n\n本刊 [最新](n0.md) [表](files/data1.csv) ![](/p1.png)");
    }

    /** So many issues, items and links that years, and sites, have pages of their own. */
    void beginLong() throws IOException {
        begin(8);
        LocalDate day = LocalDate.of(2021, 6, 1);
        for (int i = 0; i < 199; i++) {
            day = day.plusDays(7);
            issue(day).set("tags", "[java]").write();
        }
        for (int i = 0; i < 4; i++) {
            EditedIssue issue = issue(LocalDate.of(2021 + i, 11, 30)).set("tags", "[java]");
            issue.blocks().add("## 动态");
            for (int item = 0; item < 260; item++) {
                String address = "https://site" + item % 4 + ".example/" + i + "/" + item;
                issue.blocks().add("### 消息 " + item + "\n\n> " + address);
            }
            issue.write();
        }
    }

    /** More issues than a build keeps as trees; the oldest show a picture. */
    void beginMany() throws IOException {
        begin(2);
        LocalDate day = LocalDate.of(2017, 6, 1);
        for (int i = 0; i < 260; i++) {
            day = day.plusDays(7);
            EditedIssue issue = issue(day);
            if (i < 3) {
                issue.blocks().add("## 旧闻");
                issue.blocks().add("![](/p0.png)");
            }
            issue.write();
        }
    }

    private EditedIssue issue(LocalDate day) {
        EditedIssue issue = new EditedIssue(directory, "short/n" + next++ + ".md")
                .set("title", "短 " + next)
                .set("date", day.toString());
        issue.blocks().add("短文。");
        issues.add(issue);
        return issue;
    }

    EditedIssue add() throws IOException {
        String key = text.any(FOLDERS) + "n" + next++ + ".md";
        EditedIssue issue = new EditedIssue(directory, key)
                .set(
                        "title",
                        next % 4 == 0 ? "周刊 第 " + next + " 期" : "第 " + next + " 期 " + text.any(RandomText.SECTIONS))
                .set("date", day().toString())
                .set("tags", some(TAGS))
                .set("author", some(AUTHORS));
        issue.set("cover", next % 3 == 0 ? "/p" + random.nextInt(6) + ".png" : null)
                .set("aliases", next % 3 == 1 ? "[old" + next % 9 + "]" : null)
                .set("hidden", next % 7 == 6 ? "true" : null)
                .set("draft", next % 11 == 7 ? "true" : null)
                .set("number", next % 5 == 0 ? "" + next : null);
        for (int blocks = 2 + random.nextInt(4); blocks > 0; blocks--) {
            issue.blocks().add(text.block());
        }
        issue.blocks().add(text.section());
        issue.write();
        issues.add(issue);
        return issue;
    }

    /** A day of few, so that issues share days, and the same days of several years. */
    LocalDate day() {
        return LocalDate.of(2021 + random.nextInt(5), 1 + random.nextInt(3), 1 + 7 * random.nextInt(4));
    }

    String some(List<String> names) {
        return "["
                + String.join(
                        ", ",
                        names.stream().filter(name -> random.nextInt(3) == 0).toList()) + "]";
    }

    String someTags() {
        return some(TAGS);
    }

    String someAuthors() {
        return some(AUTHORS);
    }

    EditedIssue any() {
        return text.any(issues);
    }

    List<EditedIssue> issues() {
        return issues;
    }

    RandomText text() {
        return text;
    }

    void file(String path, String content) throws IOException {
        Path file = directory.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    /** Makes a file that is not there, and deletes one that is. */
    String toggle(String path, String content) throws IOException {
        boolean deleted = Files.deleteIfExists(directory.resolve(path));
        if (!deleted) {
            file(path, content);
        }
        return (deleted ? "delete " : "make ") + path;
    }
}
