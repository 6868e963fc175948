package io.github.mineweekly.newsletter.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.catalog.Visibility;
import io.github.mineweekly.newsletter.issue.PathPattern;
import io.github.mineweekly.newsletter.site.settings.SourceSelection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names in a decomposed form, as macOS makes them, and addresses as everyone types them. */
class ComposedPathsTest {
    @TempDir
    Path directory;

    @Test
    void everyPathOfTheSiteIsComposed() throws IOException {
        new Folder(directory)
                .file(
                        apart("한국/가을.md"),
                        issue("하나", "aliases: [" + apart("옛날/겨울") + "]\n", "## " + apart("ガイド") + "\n"))
                .file("b.md", issue("둘", "", "## ガイド\n"))
                .render("https://example.org/", TestSettings.FEEDS, visibility());

        assertThat(site())
                .contains("한국/가을.html", "옛날/겨울.html", "sections/ガイド.html", "sections/ガイド.xml", "b.html")
                .allMatch(path -> Normalizer.isNormalized(path, Normalizer.Form.NFC));
    }

    @Test
    void linksInEitherFormLeadToANameInEitherForm() throws IOException {
        Folder folder = new Folder(directory)
                .file(apart("가을.md"), issue("하나", "", "## a\n"))
                .file("겨울.md", issue("둘", "", "## a\n"))
                .file("b.md", issue("셋", "", links("가을.md") + links("겨울") + links("/가을.html#a")));

        assertThat(folder.found()).noneMatch(problem -> problem.contains("dead-"));
        folder.render(null, TestSettings.FEEDS, visibility());
        assertThat(Files.readString(directory.resolve("target/site/newsletter/b.html")))
                .contains("href=\"%EA%B0%80%EC%9D%84.html\"", "href=\"%EA%B2%A8%EC%9A%B8.html\"")
                .doesNotContain("%E1%84");
    }

    @Test
    void patternsInEitherFormMatchANameInEitherForm() {
        assertThat(new PathPattern(apart("가을/*")).matches("가을/a.md")).isTrue();
        assertThat(new SourceSelection(directory, directory, List.of(), List.of(), 1)
                        .keyOf(directory.resolve(apart("가을/a.md"))))
                .isEqualTo("가을/a.md");
    }

    private static String links(String target) {
        return "[a](" + target + ") [b](" + apart(target) + ")\n\n";
    }

    private static String issue(String title, String more, String body) {
        return "---\ntitle: " + title + "\ndate: 2023-10-0" + title.length() + "\n" + more + "---\n\n" + body;
    }

    private static String apart(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    private static Visibility visibility() {
        return TestSettings.VISIBILITY;
    }

    private List<String> site() throws IOException {
        Path site = directory.resolve("target/site/newsletter");
        try (Stream<Path> files = Files.walk(site)) {
            return files.map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }
}
