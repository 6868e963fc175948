package io.github.mineweekly.newsletter.site.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.catalog.HiddenIssues;
import io.github.mineweekly.newsletter.catalog.Visibility;
import io.github.mineweekly.newsletter.site.Folder;
import io.github.mineweekly.newsletter.site.Newsletter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopiedFilesTest {
    @TempDir
    Path temporary;

    private Folder folder;
    private List<String> notes = List.of();

    @BeforeEach
    void makeFolder() throws IOException {
        folder = new Folder(Files.createDirectory(temporary.resolve("issues")));
    }

    @Test
    void whatABuiltPageRefersToIsCopiedAndNothingElse() throws IOException {
        page("2023/a.md", "", "![图](./b.png) [c](../files/c.pdf) ![d](/d.png) <img src=\"e.png\" alt=\"e\">");
        files("2023/b.png", "files/c.pdf", "d.png", "2023/e.png", "unused.png", "2023/b.txt");

        assertThat(copied()).containsExactly("2023/b.png", "2023/e.png", "d.png", "files/c.pdf");
        assertThat(notes).containsExactly("2 unreferenced files not copied: 2023/b.txt, unused.png");
        assertThat(site().resolve("2023/b.png")).hasContent("content of 2023/b.png");
    }

    @Test
    void whatTheTextOfTheHomePageRefersToIsCopied() throws IOException {
        page("a.md", "", "");
        folder.file("index.md", "![图](images/a.png)\n");
        files("images/a.png");

        assertThat(copied()).containsExactly("images/a.png");
        assertThat(notes).isEmpty();
    }

    @Test
    void whatOnlyADraftOrAnExcludedIssueRefersToStays() throws IOException {
        page("a.md", "", "![a](both.png)");
        page("draft.md", "draft: true\n", "![a](both.png) ![b](draft.png)");
        page("hidden.md", "hidden: true\ncover: cover.png\n", "![c](hidden.png)");
        files("both.png", "draft.png", "hidden.png", "cover.png");

        assertThat(copied(HiddenIssues.EXCLUDE, false)).containsExactly("both.png");
        assertThat(copied(HiddenIssues.UNLISTED, false)).containsExactly("both.png", "cover.png", "hidden.png");
        assertThat(copied(HiddenIssues.EXCLUDE, true)).containsExactly("both.png", "draft.png");
    }

    @Test
    void theFolderPublicIsCopiedWholeToTheRoot() throws IOException {
        page("2023/a.md", "", "![logo](/logo.png) ![again](../public/logo.png)");
        files("public/logo.png", "public/fonts/汉 字.woff2", "public/.nojekyll", "public/notes.md");

        assertThat(copied()).containsExactly(".nojekyll", "fonts/汉 字.woff2", "logo.png", "notes.md", "public/logo.png");
        assertThat(notes).isEmpty();
    }

    @Test
    void namesMayHoldAnyCharacter() throws IOException {
        page("a.md", "", "![](图%20片.PNG) ![](<图 二.Jpeg>) ![](%E5%9B%BE.gif) ![](a%23b%3Fc%25.png) ![](+.png)");
        files("图 片.PNG", "图 二.Jpeg", "图.gif", "a#b?c%.png", "+.png");

        assertThat(copied()).containsExactly("+.png", "a#b?c%.png", "图 二.Jpeg", "图 片.PNG", "图.gif");
    }

    @Test
    void aNameInAnyNormalFormIsFoundAndCopiedAsOneThatIsTyped() throws IOException {
        String composed = "é/한국.png";
        String apart = Normalizer.normalize(composed, Normalizer.Form.NFD);
        page("a.md", "cover: " + composed + "\n", "![한국](" + composed + ") ![한국](" + apart + ")");
        page("b.md", "cover: " + apart + "\n", "");
        files(apart, Normalizer.normalize("public/が.pdf", Normalizer.Form.NFD));

        assertThat(copied()).containsExactly(composed, "が.pdf");
        assertThat(site().resolve(composed)).hasContent("content of " + apart);
        assertThat(Files.readString(site().resolve("a.html")))
                .contains("%C3%A9/%ED%95%9C%EA%B5%AD.png")
                .doesNotContain("e%CC%81");
        assertThat(notes).isEmpty();
    }

    @Test
    void aCoverIsCopiedFromBesideTheIssueOrFromTheRoot() throws IOException {
        page("2023/a.md", "cover: ./a.png\n", "");
        page("2023/b.md", "cover: /b.png\n", "");
        page("2023/c.md", "cover: ../c.png\n", "");
        page("2023/d.md", "cover: https://example.org/d.png\n", "");
        page("2023/e.md", "cover: e.png\n", "");
        files("2023/a.png", "public/b.png", "c.png", "d.png");

        assertThat(copied()).containsExactly("2023/a.png", "b.png", "c.png");
        assertThat(notes).containsExactly("1 unreferenced file not copied: d.png");
    }

    @Test
    void nothingOutsideTheFolderIsCopied() throws IOException {
        Files.writeString(temporary.resolve("secret.png"), "secret");
        page("a.md", "cover: ../secret.png\n", "![](../secret.png) ![](/../secret.png) ![](x/../../secret.png)");
        page("b.md", "cover: /../secret.png\n", "![](%2e%2e/secret.png) ![](..%2Fsecret.png) ![](..%5Csecret.png)");
        page("c.md", "cover: 2023/../../secret.png\n", "![](" + temporary.resolve("secret.png") + ")");

        assertThat(copied()).isEmpty();
        assertThat(notes).isEmpty();
    }

    @Test
    void aSymbolicLinkIsFollowedOnlyInsideTheFolder() throws IOException {
        Path outside = Files.createDirectory(temporary.resolve("outside"));
        Files.writeString(outside.resolve("secret.png"), "secret");
        files("inside/real.png", "public/own.png");
        link("out", outside);
        link("out.png", outside.resolve("secret.png"));
        link("in", folder.directory().resolve("inside"));
        link("public/out", outside);
        link("public/out.png", outside.resolve("secret.png"));
        link("public/in", folder.directory().resolve("inside"));
        link("public/dead.png", folder.directory().resolve("none"));
        link("public/loop", folder.directory().resolve("public"));
        page("a.md", "", "![](out/secret.png) ![](out.png) ![](in/real.png)");

        assertThat(copied()).containsExactly("in/real.png", "own.png");
        assertThat(notes)
                .contains("4 files outside the source directory, not copied:"
                        + " public/dead.png, public/loop, public/out, public/out.png");
    }

    @Test
    void aPageIsNeverOverwritten() throws IOException {
        page("a.md", "aliases: [old/a]\n", "[x](./INDEX.html) ![](a.html/b.png) ![](assets/own.png)");
        files("public/index.html", "public/A.html", "public/feed.xml", "public/old/a.html", "public/archive/2023.html");
        files(
                "public/sections/x.html",
                "public/sections/x.png",
                "public/old/b.html",
                "public/old.html",
                "public/search.html/b.png",
                "assets/own.png");
        files("INDEX.html", "public/assets/more.css");

        assertThat(copied())
                .containsExactly("assets/more.css", "assets/own.png", "old.html", "old/b.html", "sections/x.png");
        assertThat(notes.get(0)).startsWith("8 files in the place of a page or another file, not copied: INDEX.html,");
        assertThat(Files.readString(site().resolve("a.html"))).contains("Title of a.md");
        assertThat(Files.readString(site().resolve("index.html"))).contains("Title of a.md");
    }

    @Test
    void aFileOfPublicWinsOverAnotherInItsPlace() throws IOException {
        page("a.md", "", "![](logo.png) ![](deep) ![](pics/a.png)");
        files("public/logo.png", "logo.png", "public/deep/x.png", "deep.png", "public/pics", "pics/a.png");
        folder.file("public/deep.png/y.png", "y");

        assertThat(copied()).containsExactly("deep.png/y.png", "deep/x.png", "logo.png", "pics");
        assertThat(site().resolve("logo.png")).hasContent("content of public/logo.png");
        assertThat(notes).contains("2 files in the place of a page or another file, not copied: logo.png, pics/a.png");
    }

    @Test
    void theSourceOfAnIssueIsNoFileToCopy() throws IOException {
        page(
                "a.md",
                "",
                "[b](b.md) [c](.hidden/c.png) [d](node_modules/d.png) [e](e.txt) [r](README.md) [h](index.md)");
        page("b.md", "draft: true\n", "");
        files(".hidden/c.png", "node_modules/d.png", "README.md", "index.md");
        link("e.txt", folder.directory().resolve("b.md"));

        assertThat(copied()).isEmpty();
    }

    @Test
    void whatToolsKeepForThemselvesIsNotPublic() throws IOException {
        page("a.md", "", "");
        files("public/.DS_Store", "public/a.png~", "public/.env", "public/.git/config", "public/img/Thumbs.db");
        files("public/.nojekyll", "public/.well-known/security.txt", "public/environment.txt", "public/.htaccess");

        assertThat(copied())
                .containsExactlyInAnyOrder(".nojekyll", ".well-known/security.txt", "environment.txt", ".htaccess");
        assertThat(notes)
                .contains("5 files of a system, an editor or Git, not copied:"
                        + " public/.DS_Store, public/.env, public/.git, public/a.png~, public/img/Thumbs.db");
    }

    @Test
    void theFileByWhichAnOfficeLocksADocumentIsNotPublic() throws IOException {
        page("a.md", "", "");
        files("public/~$a.docx", "public/~a");

        assertThat(copied()).containsExactly("~a");
        assertThat(notes).contains("1 file of a system, an editor or Git, not copied: public/~$a.docx");
    }

    @Test
    void aFileThatNoPageNeedsAnyMoreDisappears() throws IOException {
        page("2023/a.md", "", "![](images/a.png) ![](b.png)");
        files("2023/images/a.png", "2023/b.png", "public/c.png");
        assertThat(copied()).hasSize(3);

        page("2023/a.md", "", "![](b.png)");
        Files.delete(folder.directory().resolve("public/c.png"));

        assertThat(copied()).containsExactly("2023/b.png");
        assertThat(site().resolve("2023/images")).doesNotExist();
    }

    @Test
    void aChangedFileIsCopiedAgain() throws IOException {
        page("a.md", "", "![](a.png)");
        files("a.png");
        copied();
        folder.file("a.png", "changed");
        copied();

        assertThat(site().resolve("a.png")).hasContent("changed");
    }

    private void page(String key, String more, String body) throws IOException {
        folder.file(key, "---\ntitle: Title of " + key + "\ndate: 2023-10-01\n" + more + "---\n\n" + body + "\n");
    }

    private void files(String... paths) throws IOException {
        for (String path : paths) {
            folder.file(path, "content of " + path);
        }
    }

    private void link(String path, Path target) throws IOException {
        Path link = folder.directory().resolve(path);
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, target);
    }

    private Path site() {
        return temporary.resolve("site");
    }

    private List<String> copied() throws IOException {
        return copied(HiddenIssues.UNLISTED, false);
    }

    /** What is in the site after a run that fails at no problem, but for pages and the theme's files. */
    private List<String> copied(HiddenIssues hidden, boolean drafts) throws IOException {
        Newsletter newsletter = folder.newsletter(new Visibility(hidden, drafts), site(), temporary.resolve("state"));
        notes = newsletter.render().notes().stream()
                .filter(note -> !note.startsWith("siteUrl is not set"))
                .filter(note -> !note.matches("\\d+ (hidden|draft).*"))
                .toList();
        TreeSet<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(site())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                String path = site().relativize(file).toString().replace('\\', '/');
                boolean ours = text.contains("<html")
                        || path.equals("front-matter.schema.json")
                        || path.equals("links.json")
                        || path.equals("assets/copied.txt")
                        || path.matches("assets/[^/]+\\.[0-9a-f]{10}\\..*")
                        || path.matches("assets/search/.+-[0-9a-f]{6}\\.js");
                if (!ours) {
                    found.add(path);
                }
            }
        }
        return List.copyOf(found);
    }
}
