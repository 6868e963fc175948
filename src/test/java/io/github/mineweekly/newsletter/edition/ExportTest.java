package io.github.mineweekly.newsletter.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.edition.mail.MailHeaders;
import io.github.mineweekly.newsletter.site.Export;
import io.github.mineweekly.newsletter.site.Newsletter;
import io.github.mineweekly.newsletter.site.ReadNewsletter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which issue is exported, and what becomes of its folder. */
class ExportTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        issue("a.md", "第 1 期", "2023-10-01", "");
        issue("2023/b.md", "第 2 期", "2023-10-08", "");
        issue("hidden.md", "第 3 期", "2023-10-15", "hidden: true\n");
        issue("draft.md", "第 4 期", "2023-10-22", "draft: true\n");
        issue("again.md", "第 1 期", "2023-09-01", "");
    }

    @Test
    void theNewestThatIsListedIsExported() throws IOException {
        assertThat(written("")).isEqualTo("2023/b");
    }

    @ParameterizedTest
    @CsvSource({
        "2, 2023/b",
        "3, hidden",
        "2023/b.md, 2023/b",
        "2023/b, 2023/b",
        "./a.md, a",
        "hidden.md, hidden",
        "draft.md, draft",
        "2023\\b.md, 2023/b",
    })
    void anIssueIsNamedByItsPathOrItsNumber(String name, String written) throws IOException {
        assertThat(written(name)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "c.md", "../a.md", "第 2 期"})
    void whatNamesNoIssueIsRefused(String name) throws IOException {
        ExportedIssue issue = export(name, Edition.WECHAT);

        assertThat(issue.files()).isEmpty();
        assertThat(issue.export().problem()).startsWith("newsletter.issue is `" + name + "`, which names no issue;");
    }

    @Test
    void aNumberOfTwoIssuesIsRefused() throws IOException {
        assertThat(export("1", Edition.WECHAT).export().problem())
                .isEqualTo("newsletter.issue is `1`, which names 2 issues; it must be a path or a number, as again.md,"
                        + " a.md");
    }

    @Test
    void whereNoIssueIsListedOneHasToBeNamed() throws IOException {
        for (String name : new String[] {"a.md", "2023/b.md", "again.md"}) {
            Files.delete(folder.resolve(name));
        }

        assertThat(export("", Edition.WECHAT).export().problem()).startsWith("no issue is listed; name a hidden one");
        assertThat(export("3", Edition.WECHAT).export().notes())
                .contains("the issue is hidden or a draft: whoever gets these files can read it");
    }

    @Test
    void filesOfAnEarlierExportAreDeletedAndFoldersStay() throws IOException {
        issue("2023.md", "第 6 期", "2023-09-08", "");
        export("2", Edition.values());
        export("6", Edition.values());

        export("6", Edition.RELEASE);

        Path editions = folder.resolve("target/newsletter/editions/2023");
        assertThat(editions).isDirectoryNotContaining("glob:**.html").isDirectoryContaining("glob:**/release.md");
        assertThat(editions.resolve("b")).isDirectoryContaining("glob:**/mail.eml");
    }

    /** As a picture that is to be uploaded beside the text. */
    @Test
    void aFileThatSomeoneElsePutThereStays() throws IOException {
        export("a.md", Edition.values());
        Path own = folder.resolve("target/newsletter/editions/a/cover.jpg");
        Files.writeString(own, "picture");

        export("a.md", Edition.RELEASE);

        assertThat(own).hasContent("picture");
    }

    @Test
    void theNamesOfAllFilesAreKnown() throws IOException {
        issue("a.md", "第 1 期", "2023-10-01", "cover: https://example.org/a.png\n");
        for (Edition edition : Edition.values()) {
            assertThat(edition.files())
                    .containsAll(export("a.md", edition).export().files());
        }
    }

    /** Two newsletters of a project may have issues of the same paths. */
    @Test
    void anExecutionWithFilesOfItsOwnHasEditionsOfItsOwn() throws IOException {
        Path own = folder.resolve("target/newsletter/en");
        Newsletter newsletter = new Newsletter(TestSettings.of(folder)
                .siteUrl(ExportedIssue.SITE)
                .delivery(own)
                .settings());
        try (ReadNewsletter read = newsletter.read()) {
            Export export = read.export(new EditionSettings("2", Set.of(Edition.RELEASE), ExportedIssue.HEADERS));

            assertThat(export.writtenTo()).contains(own.resolve("editions/2023/b"));
        }
    }

    @Test
    void anIssueWithAnErrorIsNotExported() throws IOException {
        Files.writeString(folder.resolve("a.md"), "---\ntitle: a\ndate: 2023-13-01\n---\n");

        assertThat(export("a.md", Edition.WECHAT).export().problem()).contains("names no issue");
    }

    @Test
    void aLargeMailIsAWarning() throws IOException {
        Files.writeString(
                folder.resolve("a.md"),
                "---\ntitle: a\ndate: 2023-10-29\n---\n\n" + ("字".repeat(100) + "\n\n").repeat(300));

        assertThat(export("", Edition.MAIL).export().warnings())
                .singleElement()
                .asString()
                .matches("mail\\.html has \\d+ KB: Gmail hides what is after about 102 KB; .*");
    }

    /** A larger one would be blurred, and Outlook takes the width of the attribute alone. */
    @Test
    void aSmallCoverIsNoWiderThanItsFile() throws IOException {
        Files.write(folder.resolve("small.png"), Files.readAllBytes(Path.of("src/test/resources/pictures/plain.png")));
        issue("a.md", "第 1 期", "2023-10-29", "cover: small.png\n");
        assertThat(export("", Edition.MAIL).file("mail.html"))
                .contains("small.png\" alt=\"\" width=\"300\" style=\"display:block;width:100%;max-width:300px;");

        issue("a.md", "第 1 期", "2023-10-29", "cover: https://example.org/a.png\n");
        assertThat(export("", Edition.MAIL).file("mail.html"))
                .contains("a.png\" alt=\"\" width=\"592\" style=\"display:block;width:100%;max-width:592px;");
    }

    @Test
    void aPictureInTheTextItselfIsAWarningForMails() throws IOException {
        Files.writeString(
                folder.resolve("a.md"),
                "---\ntitle: a\ndate: 2023-10-29\n---\n\n" + "![图](data:image/png;base64,iVBORw0KGgo=)\n\n".repeat(2));

        assertThat(export("", Edition.MAIL).export().warnings())
                .containsExactly(
                        "mail.html is without 2 pictures that the issue holds as `data:`, which mail programs do"
                                + " not show; make each a file beside the issue");
        assertThat(export("", Edition.RELEASE, Edition.WECHAT).export().warnings())
                .isEmpty();
    }

    @Test
    void aPictureThatIsSvgIsAWarningForMails() throws IOException {
        Files.writeString(
                folder.resolve("a.md"),
                "---\ntitle: a\ndate: 2023-10-29\n---\n\n![图](https://example.org/a.SVG?v=1) ![图](https://example.org/b.png)\n");

        assertThat(export("", Edition.MAIL).export().warnings())
                .containsExactly(
                        "mail.html has 1 picture in SVG, which Gmail and Outlook do not show; make each a PNG");
        assertThat(export("", Edition.RELEASE, Edition.WECHAT).export().warnings())
                .isEmpty();
    }

    @Test
    void oneInAvifIsToo() throws IOException {
        Files.writeString(
                folder.resolve("a.md"),
                "---\ntitle: a\ndate: 2023-10-29\n---\n\n![图](https://example.org/a.svg)"
                        + " <img src=\"https://example.org/b.avif\" alt=\"图\"> ![图](https://example.org/avif.webp)\n");

        assertThat(export("", Edition.MAIL).export().warnings())
                .containsExactly(
                        "mail.html has 2 pictures in AVIF or SVG, which Gmail and Outlook do not show; make each a PNG");
    }

    private String written(String name) throws IOException {
        Path editions = folder.resolve("target/newsletter/editions");
        return editions.relativize(
                        export(name, Edition.WECHAT).export().writtenTo().orElseThrow())
                .toString()
                .replace('\\', '/');
    }

    private ExportedIssue export(String name, Edition... editions) throws IOException {
        return ExportedIssue.of(
                folder, ExportedIssue.SITE, new EditionSettings(name, Set.of(editions), new MailHeaders(null, null)));
    }

    private void issue(String key, String title, String date, String more) throws IOException {
        Path file = folder.resolve(key);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "---\ntitle: " + title + "\ndate: " + date + "\n" + more + "---\n\n## 标题\n\n正文。\n");
    }
}
