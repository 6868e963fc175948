package io.github.mineweekly.newsletter.site.rebuild;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What authors do to the files of a newsletter. */
final class SourceEdits {
    private final EditedFolder folder;
    private final Random random;

    SourceEdits(EditedFolder folder, Random random) {
        this.folder = folder;
        this.random = random;
    }

    List<Edit> all() {
        return Stream.of(texts(), frontMatter(), places(), files())
                .flatMap(List::stream)
                .toList();
    }

    private List<Edit> texts() {
        return List.of(
                () -> edit(
                        "replace block of",
                        issue -> issue.blocks()
                                .set(
                                        random.nextInt(issue.blocks().size()),
                                        folder.text().block())),
                () -> edit(
                        "append to", issue -> issue.blocks().add(folder.text().block())),
                () -> edit(
                        "section of",
                        issue -> issue.blocks().set(0, folder.text().section())),
                () -> edit(
                        "shorten",
                        issue ->
                                issue.blocks().subList(1, issue.blocks().size()).clear()),
                () -> edit(
                        "new link in", issue -> issue.blocks().add(folder.text().item(random.nextInt(40)))),
                () -> edit("English", issue -> issue.blocks().add(RandomText.english())),
                () -> edit("Chinese", issue -> issue.blocks().add(RandomText.chinese())),
                () -> edit("code in", issue -> issue.blocks().add("```java\nint one;\n```")),
                this::otherLanguage,
                () -> edit(
                        "other spelling of a section in",
                        issue -> issue.blocks().add(0, "## NEWS\n\n### 大写\n\n字")));
    }

    private List<Edit> frontMatter() {
        return List.of(
                () -> edit("hide", issue -> issue.toggle("hidden", "true")),
                () -> edit("hide", issue -> issue.toggle("hidden", "true")),
                () -> edit("draft", issue -> issue.toggle("draft", "true")),
                () -> edit("draft", issue -> issue.toggle("draft", "true")),
                () -> edit("retitle", issue -> issue.set("title", "新题 " + random.nextInt(9))),
                () -> edit("name as title of", issue -> issue.set("title", "周刊")),
                () -> edit("redate", issue -> issue.set("date", folder.day().toString())),
                () -> edit("redate", issue -> issue.set("date", folder.day().toString())),
                () -> edit(
                        "another year for",
                        issue -> issue.set("date", issue.date().plusYears(1).toString())),
                () -> edit("a day to come for", issue -> issue.set("date", "2026-02-03")),
                () -> edit(
                        "same day for",
                        issue -> issue.set("date", folder.any().date().toString())),
                () -> edit("number", issue -> issue.set("number", "" + random.nextInt(20))),
                () -> edit("no number for", issue -> issue.set("number", null)),
                () -> edit("tags of", issue -> issue.set("tags", folder.someTags())),
                () -> edit("tags of", issue -> issue.set("tags", folder.someTags())),
                () -> edit("authors of", issue -> issue.set("author", folder.someAuthors())),
                () -> edit("alias of", issue -> issue.set("aliases", "[old" + random.nextInt(9) + ", a/old.html]")),
                () -> edit("alias of", issue -> issue.set("aliases", "[old" + random.nextInt(9) + "]")),
                () -> edit("cover of", issue -> issue.set("cover", "/p" + random.nextInt(7) + ".png")),
                () -> edit("no cover of", issue -> issue.set("cover", null)),
                () -> edit("description of", issue -> issue.set("description", "提要 " + random.nextInt(9))),
                () -> edit(
                        "update of",
                        issue -> issue.set("updated", issue.date().plusDays(3).toString())),
                () -> edit("outline of", issue -> issue.toggle("outline", "deep")),
                () -> edit("key of the team in", issue -> issue.toggle("team", "one")),
                () -> edit("misspelt key in", issue -> issue.toggle("descripton", "提要")),
                () -> edit("silence", issue -> issue.toggle("# newsletter:off", "dead-link, link-shared-before")),
                () -> edit("wrong number in", issue -> issue.set("number", "zwei")),
                () -> edit("break", issue -> issue.begin("no front matter\n")),
                this::repair,
                this::repair);
    }

    private List<Edit> places() {
        return List.of(
                this::addIssue,
                this::addIssue,
                this::deleteIssue,
                this::deleteIssue,
                () -> move("renamed"),
                () -> move("folder/moved"),
                () -> move("2023-01-0"),
                this::exchange);
    }

    private List<Edit> files() {
        return List.of(
                this::picture,
                this::picture,
                () -> folder.toggle("p" + random.nextInt(6) + ".png", "no picture"),
                () -> folder.toggle("public/p" + random.nextInt(6) + ".png", "no picture"),
                () -> folder.toggle("files/data" + random.nextInt(9) + ".csv", "1"),
                () -> folder.toggle("files/data" + random.nextInt(9) + ".csv", "2"),
                () -> folder.toggle("gone" + random.nextInt(9) + ".md.txt", "1"),
                () -> folder.toggle("old" + random.nextInt(9), "1"),
                () -> folder.toggle("public/robots.txt", "User-agent: *"),
                () -> folder.toggle("README.md", "# Read me"),
                () -> folder.toggle("other.MD", "# Other"),
                () -> folder.toggle(
                        "index.md",
                        "---\n---\n\n## Home\n\n[x](/n1) ![](p2.png) [y](#gone) [z](#Home) [w](n2.md#News)"),
                this::folderNamedAsIssue,
                this::linkThatLeadsOut,
                this::home,
                this::touch);
    }

    private interface IssueEdit {
        void on(EditedIssue issue);
    }

    private String edit(String what, IssueEdit edit) throws IOException {
        EditedIssue issue = folder.any();
        edit.on(issue);
        issue.write();
        return what + " " + issue.key();
    }

    /** So that the newsletter's language changes. */
    private String otherLanguage() throws IOException {
        String text = random.nextBoolean() ? RandomText.english() : RandomText.chinese();
        for (EditedIssue issue : folder.issues()) {
            issue.blocks().removeIf(block -> block.equals(RandomText.english()) || block.equals(RandomText.chinese()));
            issue.write();
        }
        EditedIssue issue = folder.any();
        issue.blocks().add((text + "\n\n").repeat(4));
        issue.write();
        return "other language by " + issue.key();
    }

    private String repair() throws IOException {
        for (EditedIssue issue : folder.issues()) {
            issue.begin("---\n").write();
        }
        return "repair";
    }

    private String addIssue() throws IOException {
        return "add " + folder.add().key();
    }

    private String deleteIssue() throws IOException {
        EditedIssue issue = folder.any();
        issue.delete();
        folder.issues().remove(issue);
        return "delete " + issue.key();
    }

    private String move(String to) throws IOException {
        EditedIssue issue = folder.any();
        String from = issue.key();
        String key = to + random.nextInt(9) + ".md";
        if (Files.exists(folder.directory().resolve(key))) {
            return "nothing";
        }
        issue.move(key);
        return "move " + from + " to " + key;
    }

    /** Two issues exchange their days, and so their places among the others. */
    private String exchange() throws IOException {
        EditedIssue one = folder.any();
        EditedIssue other = folder.any();
        String day = one.date().toString();
        one.set("date", other.date().toString()).write();
        other.set("date", day).write();
        return "exchange " + one.key() + " and " + other.key();
    }

    private String picture() throws IOException {
        Path picture = folder.directory().resolve("p" + random.nextInt(6) + ".png");
        Pictures.write(picture, 1 + random.nextInt(3), 7, random.nextInt(9));
        return "picture " + picture.getFileName();
    }

    private String folderNamedAsIssue() throws IOException {
        Path named = folder.directory().resolve("2026-02-01.md");
        if (!Files.deleteIfExists(named)) {
            Files.createDirectory(named);
        }
        return "folder with the name of an issue " + Files.exists(named);
    }

    /** The same file is at another place now. */
    private String linkThatLeadsOut() throws IOException {
        Path picture = folder.directory().resolve("p0.png");
        Path outside = Files.createDirectories(folder.directory().resolveSibling("outside"))
                .resolve("p0.png");
        if (!Files.isRegularFile(picture, LinkOption.NOFOLLOW_LINKS)) {
            return "nothing";
        }
        Files.move(picture, outside, StandardCopyOption.REPLACE_EXISTING);
        Files.createSymbolicLink(picture, outside);
        return "link out of the folder " + picture.getFileName();
    }

    private String home() throws IOException {
        String more = random.nextInt(3) == 0 ? "draft: true\n" : "";
        folder.file(
                "index.md",
                "---\n" + more + "---\n\n" + folder.text().block() + "\n\n"
                        + folder.text().block());
        return "home " + more.strip();
    }

    private String touch() throws IOException {
        Path file = folder.directory().resolve(folder.any().key());
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
        return "touch " + file.getFileName();
    }
}
