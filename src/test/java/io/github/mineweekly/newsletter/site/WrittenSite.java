package io.github.mineweekly.newsletter.site;

import io.github.mineweekly.newsletter.FileTree;
import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.catalog.ReservedPaths;
import io.github.mineweekly.newsletter.site.check.Validation;
import io.github.mineweekly.newsletter.site.output.Disk;
import io.github.mineweekly.newsletter.site.output.OutputFile;
import io.github.mineweekly.newsletter.site.output.OutputFolder;
import io.github.mineweekly.newsletter.site.output.SiteWriter;
import io.github.mineweekly.newsletter.site.output.StoppingDisk;
import io.github.mineweekly.newsletter.site.settings.NewsletterSettings;
import io.github.mineweekly.newsletter.site.source.EncodablePaths;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A newsletter that tests write again and again: each issue has a section, a link and a picture that only it has, so that
 * indexes, the search and feeds change with it. Also the process that is killed.
 */
record WrittenSite(Path directory) {
    /** The exit code of a process that ended in the middle. */
    static final int KILLED = 17;

    /** Writes until an operation: the newsletter's directory, a folder with the planned files, the operation's number. */
    public static void main(String[] arguments) throws IOException {
        int last = Integer.parseInt(arguments[2]);
        new WrittenSite(Path.of(arguments[0]))
                .write(
                        Path.of(arguments[1]),
                        new StoppingDisk(last, () -> Runtime.getRuntime().halt(KILLED)));
    }

    /** Writes what another site holds. */
    void write(Path planned, Disk disk) throws IOException {
        List<OutputFile> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(planned)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                String path = planned.relativize(file).toString().replace('\\', '/');
                if (!path.equals(ReservedPaths.UNMARKED_FILES)) {
                    files.add(new OutputFile(path, Files.readAllBytes(file)));
                }
            }
        }
        new SiteWriter(folder(), disk).write(files);
    }

    void writeUntil(Path planned, StoppingDisk disk) throws IOException {
        try {
            write(planned, disk);
        } catch (StoppingDisk.Stopped e) {
            return;
        }
        throw new IllegalStateException("the writer came to its end");
    }

    private OutputFolder folder() {
        return new OutputFolder("io.example:weekly", directory, output(), directory.resolve("target/newsletter"));
    }

    Path output() {
        return directory.resolve("target/site/newsletter");
    }

    Path source() {
        return directory.resolve("issues");
    }

    void issue(int number, String more, String word) throws IOException {
        issue("issues", path(number), number, more, word);
    }

    void issue(String source, String key, int number, String more, String word) throws IOException {
        Folder folder = new Folder(directory.resolve(source));
        String picture = "p" + number + "-" + word + ".png";
        folder.file(key, """
                ---
                title: 周刊 第 %1$d 期
                date: 2025-01-%1$02d
                %2$s---

                ## 共同

                ### %3$s

                > https://example.org/%3$s

                ## 栏目%4$d

                ![图](/%5$s) 正文 %3$s
                """.formatted(number, more, word, number / 2, picture));
        folder.file(picture, "picture of " + word);
    }

    void remove(int number) throws IOException {
        Files.deleteIfExists(source().resolve(path(number)));
    }

    static String path(int number) {
        return "2025/" + number + ".md";
    }

    Rendering build() throws IOException {
        return build(Disk.real());
    }

    Rendering build(Disk disk) throws IOException {
        return newsletter("target/site/newsletter", disk).render();
    }

    void buildUntil(StoppingDisk disk) throws IOException {
        try {
            build(disk);
        } catch (StoppingDisk.Stopped e) {
            return;
        }
        throw new IllegalStateException("the build ended");
    }

    Validation validate(Path source) throws IOException {
        return new Newsletter(settings(source, "target/site/newsletter", false), EncodablePaths.here(), Disk.real())
                .validate()
                .validation();
    }

    /** @param output the newsletter's folder, relative to the project */
    Newsletter newsletter(String output, Disk disk) {
        return new Newsletter(settings(source(), output, false), EncodablePaths.here(), disk);
    }

    NewsletterSettings settings(Path source, String output, boolean allowEmpty) {
        return TestSettings.of(directory)
                .source(source)
                .siteUrl("https://example.org/")
                .output(directory.resolve(output))
                .allowEmpty(allowEmpty)
                .settings();
    }

    /** Content by path; of a folder the empty text. */
    Map<String, String> files() throws IOException {
        return FileTree.withFolders(output());
    }
}
