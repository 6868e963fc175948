package io.github.mineweekly.newsletter.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.site.check.Validation;
import io.github.mineweekly.newsletter.site.settings.SourceSelection;
import io.github.mineweekly.newsletter.site.source.SourceListing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is a source that can be read, and what is a problem. */
class SourceLinksTest {
    @TempDir
    Path temporary;

    private Folder folder;
    private Path outside;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = new Folder(temporary.resolve("issues")).issue("a.md", "周刊 第 1 期", "2024-01-07", "");
        outside = Files.createDirectory(temporary.resolve("outside"));
        new Folder(outside).issue("b.md", "周刊 第 2 期", "2024-01-14", "");
    }

    @Test
    void aFolderThatIsALinkIsRead() throws IOException {
        Path link = Files.createSymbolicLink(temporary.resolve("link"), folder.directory());

        Validation validation = new WrittenSite(temporary).validate(link);

        assertThat(validation.issues()).isEqualTo(1);
        assertThat(validation.diagnostics()).isEmpty();
    }

    @Test
    void aSiteOfALinkedFolderIsThatOfTheFolder() throws IOException {
        WrittenSite site = new WrittenSite(temporary.resolve("project"));
        site.issue("real", "2025/1.md", 1, "cover: /p1-一.png\n", "一");
        Files.createSymbolicLink(site.source(), site.directory().resolve("real"));
        WrittenSite plain = new WrittenSite(temporary.resolve("plain"));
        plain.issue("issues", "2025/1.md", 1, "cover: /p1-一.png\n", "一");

        site.build();
        plain.build();

        assertThat(site.files()).isEqualTo(plain.files()).containsKey("p1-一.png");
    }

    @Test
    void linksThatStayInTheFolderAreFollowed() throws IOException {
        folder.issue("2024/c.md", "周刊 第 3 期", "2024-01-21", "");
        Files.createDirectory(folder.directory().resolve("x"));
        link("x/year", "../2024");
        link("x/d.md", "../a.md");

        Validation validation = new WrittenSite(temporary).validate(folder.directory());

        assertThat(validation.issues()).isEqualTo(4);
        assertThat(validation.failed()).isFalse();
    }

    @Test
    void linksThatLeadOutAreProblems() throws IOException {
        link("b.md", "../outside/b.md");
        link("more", "../outside");

        assertThat(found())
                .containsExactly(
                        "b.md:1,1-1 error source-unreadable the file is a link that leads out of the folder of issues | copy"
                                + " the file",
                        "more:1,1-1 error source-unreadable the folder is a link that leads out of the folder of issues |"
                                + " copy the folder");
    }

    @Test
    void linksThatLeadNowhereOrInACircleAreProblems() throws IOException {
        link("b.md", "nothing.md");
        link("c.md", "c.md");
        link("more", "nothing");
        Files.createDirectory(folder.directory().resolve("x"));
        link("x/up", "..");

        assertThat(found())
                .containsExactly(
                        "b.md:1,1-1 error source-unreadable the symbolic link leads nowhere | correct or delete the link",
                        "c.md:1,1-1 error source-unreadable the symbolic link leads nowhere | correct or delete the link",
                        "more:1,1-1 error source-unreadable the symbolic link leads nowhere | correct or delete the link",
                        "x/up:1,1-1 error source-unreadable cannot be read: the link leads back to itself | make it readable,"
                                + " or exclude it");
    }

    @Test
    void aFolderNamedAsAnIssueAndAPipeAreProblems() throws Exception {
        folder.issue("d.md/e.md", "周刊 第 3 期", "2024-01-21", "");
        boolean piped = new ProcessBuilder(
                                "mkfifo", folder.directory().resolve("pipe.md").toString())
                        .start()
                        .waitFor()
                == 0;

        assertThat(found())
                .containsExactlyElementsOf(List.of(
                                "d.md:1,1-1 error source-unreadable a folder has the name of an issue | rename the folder",
                                "pipe.md:1,1-1 error source-unreadable neither a file nor a folder: nothing can be read from"
                                        + " it | delete it")
                        .subList(0, piped ? 2 : 1));
    }

    @Test
    void whatIsNotAnIssueByItsNameIsNotAProblem() throws IOException {
        link("README.md", "../outside/b.md");
        link("cover.png", "nothing.png");
        link(".#a.md", "someone@machine.1234");
        link(".git", "../outside");
        link("node_modules", "nothing");
        Files.createDirectories(folder.directory().resolve("public"));
        link("public/up", "..");

        assertThat(found()).isEmpty();
    }

    @Test
    void whatIsExcludedIsNotAProblem() throws IOException {
        link("b.md", "../outside/b.md");
        link("more", "../outside");
        link("gone", "nothing");

        SourceSelection selection = new SourceSelection(
                folder.directory(),
                folder.directory(),
                List.of("**/*.md"),
                List.of("b.md", "more/**", "gone/**"),
                1000);

        assertThat(SourceListing.of(selection).unreadable()).isEmpty();
    }

    private List<String> found() throws IOException {
        return folder.found().stream()
                .filter(line -> line.contains("source-unreadable"))
                .toList();
    }

    private void link(String path, String target) throws IOException {
        Files.createSymbolicLink(folder.directory().resolve(path), Path.of(target));
    }
}
