package io.github.mineweekly.newsletter.site.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.markdown.tree.Limits;
import io.github.mineweekly.newsletter.site.Entries;
import io.github.mineweekly.newsletter.site.source.ReadHome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkCheckTest {
    private static final ReadHome NO_HOME = new ReadHome(null, null, List.of());

    @Test
    void anAddressIsSuggestedForAPathOfThatLengthAtMost() {
        RenderedIssue entry =
                Entries.on("2024-01-07", "[x](http/example.org/a)\n\n[x](http/example.org/" + "a".repeat(3000) + ")\n");

        List<Diagnostic> found = check(entry, Set.of());

        assertThat(found)
                .extracting(Diagnostic::help)
                .containsExactly(
                        "write `http://example.org/a`, if it is an address",
                        "correct the path; it is relative to this file's folder");
    }

    /** To look for them in an issue of thousands of headings took minutes. */
    @Test
    void nearIdsAreLookedForAsOftenAsProblemsAreShown() {
        RenderedIssue entry = Entries.on("2024-01-07", "## A heading\n\n" + "[x](#a-headimg)\n".repeat(70));
        String key = entry.issue().source().key();

        List<Diagnostic> found = check(entry, Set.of(key));

        assertThat(found).hasSize(70);
        assertThat(found)
                .extracting(Diagnostic::help)
                .filteredOn("write `#a-heading`"::equals)
                .hasSize(Limits.MOST_OF_A_RULE);
    }

    @Test
    void aSymbolicLinkOutOfTheFolderIsNamedAsOne(@TempDir Path directory) throws Exception {
        Path outside = Files.writeString(directory.resolve("a.png"), "picture");
        Path folder = directory.resolve("issues");
        Path pictures = Files.createDirectories(folder.resolve("img"));
        Files.createSymbolicLink(pictures.resolve("a.png"), outside);
        Files.createSymbolicLink(pictures.resolve("b.png"), directory.resolve("none.png"));
        RenderedIssue entry = Entries.on("2024-01-07", "![a](img/a.png) ![b](img/b.png)");

        List<Diagnostic> found = check(entry, Set.of(), folder);

        assertThat(found)
                .extracting(Diagnostic::message)
                .containsExactly(
                        "the image `img/a.png` is a link that leads out of the newsletter's folder",
                        "the image `img/b.png` does not exist");
    }

    /** Around the newsletter is the project's site, and beside the project is what may be there on one machine alone. */
    @Test
    void linkToAFileOfTheProjectIsNotReported(@TempDir Path directory) throws Exception {
        Path folder = Files.createDirectories(directory.resolve("site/issues"));
        Files.writeString(directory.resolve("LICENSE"), "text");
        Files.writeString(directory.resolve("site/a.pdf"), "text");
        RenderedIssue entry = Entries.on(
                "2024-01-07", "[a](../../LICENSE) [b](../../LICENSE#x) [c](../a.pdf) [d](../../apidocs/index.html)");

        assertThat(check(entry, Set.of(), folder)).isEmpty();
    }

    @Test
    void filesWhoseNamesDifferByCaseOnlyAreReportedOnce(@TempDir Path directory) throws Exception {
        Path folder = Files.createDirectories(directory.resolve("img"));
        Files.writeString(folder.resolve("a.png"), "picture");
        assumeFalse(Files.exists(folder.resolve("A.png")));
        Files.writeString(folder.resolve("A.png"), "picture");
        RenderedIssue entry =
                Entries.on("2024-01-07", "![a](img/a.png) ![a](img/A.png) ![a](img/a.png) ![a](./img/A.png)");

        List<Diagnostic> found = check(entry, Set.of(), directory);

        assertThat(found)
                .extracting(Diagnostic::message)
                .containsExactly(
                        "the image `img/A.png` has the name of `img/a.png` where upper and lower case are one");
    }

    private static List<Diagnostic> check(RenderedIssue entry, Set<String> pageKeys) {
        return check(entry, pageKeys, Path.of("."));
    }

    private static List<Diagnostic> check(RenderedIssue entry, Set<String> pageKeys, Path directory) {
        ListPages unknown = new ListPages(TestSettings.VISIBILITY, Map.of(), List.of(entry), 2);
        return new LinkCheck(
                        TestSettings.VISIBILITY,
                        directory,
                        null,
                        pageKeys,
                        List.of(entry),
                        NO_HOME,
                        unknown,
                        path -> false)
                .of(entry);
    }
}
