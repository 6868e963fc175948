package io.github.mineweekly.newsletter.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.TestSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links to headings of other issues by their text. */
class NamedHeadingsTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000);

    @TempDir
    Path directory;

    private Folder folder = new Folder(Path.of("."));

    @BeforeEach
    void links() throws IOException {
        folder = new Folder(directory);
        folder.file("2.md", "---\ntitle: Two\ndate: 2025-01-02\n---\n\n[x](1.md#Foo-Bar) [h](index.md#The-Home)\n");
        folder.file("3.md", "---\ntitle: Three\ndate: 2025-01-03\n---\n\ntext\n");
        folder.file("index.md", "[x](1.md#Foo-Bar)\n\n## The home\n");
    }

    @Test
    void leadToItUntilAnIdHasThatName() throws IOException {
        build("## Foo Bar");
        assertLeadTo("#foo-bar");
        Files.setLastModifiedTime(folder.site("3.html"), LONG_AGO);
        for (String text : List.of("## Foo Bar {#Foo-Bar}", "<a name=Foo-Bar></a> text\n\n## Foo Bar")) {
            build(text);
            assertLeadTo("#Foo-Bar");
            build("## Foo Bar");
            assertLeadTo("#foo-bar");
        }
        assertThat(Files.getLastModifiedTime(folder.site("3.html"))).isEqualTo(LONG_AGO);
    }

    /** @param text of the other issue */
    private void build(String text) throws IOException {
        folder.file("1.md", "---\ntitle: One\ndate: 2025-01-01\n---\n\n" + text + "\n");
        Rendering rendering = folder.render("https://example.org/", TestSettings.FEEDS, TestSettings.VISIBILITY);
        assertThat(rendering.validation().diagnostics()).isEmpty();
    }

    private void assertLeadTo(String fragment) throws IOException {
        for (String page : List.of("2.html", "index.html", "feed.xml")) {
            String text = Files.readString(folder.site(page));
            assertThat(text).as(page).containsIgnoringCase("#foo-bar");
            assertThat(text.replace(fragment, "")).as(page).doesNotContainIgnoringCase("#foo-bar");
        }
        assertThat(folder.page("2.html").select("main a").eachAttr("href")).contains("index.html#the-home");
    }
}
