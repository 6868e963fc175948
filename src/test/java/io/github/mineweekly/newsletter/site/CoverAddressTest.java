package io.github.mineweekly.newsletter.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.site.rule.FailOn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A cover has one address, whoever writes it. */
class CoverAddressTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"/images/c%20d.png", "../images/c%20d.png", "x/../../images/./c%20d.png"})
    void theSameCoverIsAtOneAddressEverywhere(String cover) throws IOException {
        Folder folder = new Folder(directory);
        folder.file("images/c%20d.png", "picture");
        folder.file("2025/1.md", """
                ---
                title: One
                date: 2025-01-01
                cover: %s
                ---

                Text
                """.formatted(cover));
        folder.render("https://example.org/weekly/", TestSettings.FEEDS, TestSettings.VISIBILITY);

        String absolute = "https://example.org/weekly/images/c%2520d.png";
        assertThat(folder.site("feed.json")).content().contains("\"image\": \"" + absolute + "\"");
        assertThat(folder.site("2025/1.html")).content().contains("property=\"og:image\" content=\"" + absolute + "\"");
        assertThat(folder.site("index.html")).content().contains("src=\"images/c%2520d.png\"");
        assertThat(folder.site("images/c%20d.png")).exists();
    }

    /** Who shows the page of others for the first time knows how much room to leave. */
    @Test
    void theSizeOfACoverIsSaidWhereItIsKnown() throws IOException {
        Folder folder = new Folder(directory);
        Files.write(directory.resolve("a.png"), Files.readAllBytes(Path.of("src/test/resources/pictures/plain.png")));
        folder.file("1.md", "---\ntitle: One\ndate: 2025-01-01\ncover: a.png\n---\n\nText\n");
        folder.file("2.md", "---\ntitle: Two\ndate: 2025-01-02\ncover: https://example.org/a.png\n---\n\nText\n");
        folder.render("https://example.org/weekly/", TestSettings.FEEDS, TestSettings.VISIBILITY);

        assertThat(folder.site("1.html"))
                .content()
                .contains("a.png\">\n<meta property=\"og:image:width\" content=\"300\">");
        assertThat(folder.site("2.html")).content().contains("og:image").doesNotContain("og:image:");
    }

    /** A page that shows it again is made again, whether its size can be read or not. */
    @Test
    void aCoverThatIsNotThereIsNotShown() throws IOException {
        Folder folder = new Folder(directory);
        folder.file("1.md", "---\ntitle: One\ndate: 2025-01-01\ncover: a.png\n---\n\nText\n");
        Newsletter newsletter = new Newsletter(TestSettings.of(directory)
                .failOn(FailOn.NEVER)
                .siteUrl("https://example.org/weekly/")
                .settings());
        assertThat(newsletter.render().validation().diagnostics()).hasSize(1);

        assertThat(folder.site("1.html")).content().doesNotContain("a.png", "og:image", "large_image");
        assertThat(folder.site("index.html")).content().doesNotContain("a.png");
        assertThat(folder.site("feed.json")).content().doesNotContain("a.png");
        folder.file("a.png", "picture");
        assertThat(newsletter.render().validation().diagnostics()).isEmpty();

        assertThat(folder.site("a.png")).exists();
        assertThat(folder.site("1.html")).content().contains("content=\"https://example.org/weekly/a.png\"");
        assertThat(folder.site("index.html")).content().contains("src=\"a.png\"");
        assertThat(folder.site("feed.json")).content().contains("weekly/a.png\"");
        Files.delete(directory.resolve("a.png"));
        newsletter.render();

        assertThat(folder.site("1.html")).content().doesNotContain("a.png");
        assertThat(folder.site("index.html")).content().doesNotContain("a.png");
    }

    /** Others may put pictures at the newsletter's address. */
    @Test
    void aCoverAtTheNewslettersAddressIsShownAndCopiedIfItIsThere() throws IOException {
        Folder folder = new Folder(directory);
        String cover = "https://example.org/weekly/a.png";
        folder.file("1.md", "---\ntitle: One\ndate: 2025-01-01\ncover: " + cover + "\n---\n\nText\n");
        Newsletter newsletter = new Newsletter(TestSettings.of(directory)
                .siteUrl("https://example.org/weekly/")
                .settings());

        assertThat(newsletter.render().validation().diagnostics()).hasSize(1);
        assertThat(folder.site("1.html")).content().contains("content=\"" + cover + "\"");
        assertThat(folder.site("a.png")).doesNotExist();

        folder.file("a.png", "picture");
        assertThat(newsletter.render().validation().diagnostics()).isEmpty();
        assertThat(folder.site("1.html")).content().contains("content=\"" + cover + "\"");
        assertThat(folder.site("a.png")).exists();
    }

    /** Whoever says so knows where it is. */
    @ParameterizedTest
    @CsvSource({
        "a.png, dead-link, https://example.org/weekly/a.png",
        "https://example.org/weekly/a.png, content-dropped, https://example.org/weekly/a.png",
        "https://example.org/other/a.png, link-empty, https://example.org/other/a.png"
    })
    void aCoverThatIsNotReportedIsShown(String cover, String silenced, String shown) throws IOException {
        Folder folder = new Folder(directory);
        folder.file(
                "1.md",
                "---\ntitle: One\ndate: 2025-01-01\ncover: " + cover + "\n# newsletter:off " + silenced
                        + "\n---\n\nText\n");
        folder.render("https://example.org/weekly/", TestSettings.FEEDS, TestSettings.VISIBILITY);

        assertThat(folder.site("1.html")).content().contains("content=\"" + shown + "\"");
    }

    /** Nobody who shows the page of others shows an SVG. */
    @ParameterizedTest
    @ValueSource(strings = {"/images/a.svg", "https://example.org/a.SVG?v=2", "https://example.org/a.avif"})
    void aDrawingIsNotOffered(String cover) throws IOException {
        Folder folder = new Folder(directory);
        folder.file("images/a.svg", "<svg/>");
        folder.file("1.md", "---\ntitle: One\ndate: 2025-01-01\ncover: " + cover + "\n---\n\nText\n");
        folder.render("https://example.org/weekly/", TestSettings.FEEDS, TestSettings.VISIBILITY);

        assertThat(folder.site("1.html")).content().contains("nl-cover").doesNotContain("og:image", "large_image");
    }
}
