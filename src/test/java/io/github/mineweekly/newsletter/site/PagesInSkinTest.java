package io.github.mineweekly.newsletter.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.site.output.Content;
import io.github.mineweekly.newsletter.site.output.OutputFile;
import io.github.mineweekly.newsletter.site.rule.FailOn;
import io.github.mineweekly.newsletter.skin.SkinReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The newsletter in the skin of the project's site, beside the same in its own theme. */
class PagesInSkinTest {
    @TempDir
    Path project;

    private Folder folder;
    private Path site;

    @BeforeEach
    void write() throws IOException {
        folder = new Folder(project);
        site = project.resolve("target/site/newsletter");
        folder.issue("a.md", "甲", "2025-01-01", "");
        folder.issue("2025/b.md", "乙", "2025-01-08", "aliases: [old/b.html]\n");
        folder.issue("c.md", "丙", "2025-01-15", "");
        folder.issue("hidden.md", "藏", "2025-01-22", "hidden: true\n");
        folder.issue("draft.md", "稿", "2025-01-29", "draft: true\n");
    }

    @Test
    void pagesHaveThePathsAndTheIdsAndTheTextOfTheTheme() throws IOException {
        Map<String, Content.InSkin> pages = inSkin();
        newsletter().render();
        pages.remove("checks.html");

        assertThat(pages).containsKeys("a.html", "2025/b.html", "index.html", "sections/index.html", "links.html");
        for (Map.Entry<String, Content.InSkin> page : pages.entrySet()) {
            Element themed = Jsoup.parse(Files.readString(site.resolve(page.getKey())));
            Element own = Jsoup.parseBodyFragment(page.getValue().html());
            assertThat(ids(own)).containsAll(ids(themed.expectFirst("main")));
            assertThat(own.expectFirst("#nl-main").text())
                    .isEqualTo(themed.expectFirst("#nl-main").text());
        }
    }

    @Test
    void aPageHasNoMainOfItsOwnAndItsOutlineIsAList() throws IOException {
        Element page = Jsoup.parseBodyFragment(page(inSkin(), "a.html").html());

        assertThat(page.select("main, script, [popover], button")).isEmpty();
        assertThat(page.select(".nl-outline ol li").text()).isEqualTo("标题");
        assertThat(page.select("link").attr("href")).matches("assets/skin\\.\\w+\\.css");
        assertThat(site.resolve(page.select("link").attr("href"))).isNotEmptyFile();
    }

    @Test
    void noPageHasAMainOfItsOwnAndOneThatWasTypedIsADivision() throws IOException {
        String body = "甲 `</main>`\n\n<main>乙</main>\n\n<div><main class=\"x\">\n\n丙\n\n</main></div>\n";
        folder.file("m.md", "---\ntitle: 丁\ndate: 2025-01-16\n---\n\n" + body);
        Map<String, Content.InSkin> pages = inSkin();
        newsletter().render();

        assertThat(pages.values()).noneMatch(page -> page.html().contains("<main"));
        Element own = Jsoup.parseBodyFragment(page(pages, "m.html").html());
        Element themed = Jsoup.parse(Files.readString(site.resolve("m.html")));
        assertThat(themed.select("main")).hasSize(1);
        assertThat(themed.select("div.x").text()).isEqualTo("丙");
        assertThat(own.select("code").text()).isEqualTo("</main>");
        assertThat(own.expectFirst("#nl-main").text())
                .isEqualTo(themed.expectFirst("#nl-main").text());
    }

    @Test
    void whatIsNotCopiedAndWhatTheChecksNoteIsSaid() throws IOException {
        folder.file("unused.png", "png");
        folder.file("README.md", "# Read me\n");
        SkinReport report = SkinReport.of(newsletter().read().renderInSkin(), "site");

        assertThat(report.notes())
                .containsExactly(
                        "1 file is not an issue by its name: README.md", "1 unreferenced file not copied: unused.png");
        assertThat(report.warnings()).isEmpty();
    }

    @Test
    void aHiddenIssueHasAPageForNoSearchEngineAndADraftHasNone() throws IOException {
        Map<String, Content.InSkin> pages = inSkin();

        assertThat(page(pages, "hidden.html").indexed()).isFalse();
        assertThat(page(pages, "a.html").indexed()).isTrue();
        assertThat(pages).doesNotContainKey("draft.html");
        pages.remove("hidden.html");
        assertThat(pages.values())
                .noneMatch(page -> page.html().contains("藏") || page.html().contains("hidden.html"));
        assertThat(pages.values()).noneMatch(page -> page.html().contains("稿"));
    }

    @Test
    void whatIsBesideThePagesIsWrittenAndThePagesAreNot() throws IOException {
        inSkin();

        assertThat(site.resolve("old/b.html")).content().contains("url=../2025/b.html");
        assertThat(site.resolve("a.html")).doesNotExist();
        assertThat(site.resolve("search.html")).doesNotExist();
    }

    @Test
    void aPageThatTheSiteWroteIsDeletedByRenderWhenItsIssueBecomesADraft() throws IOException {
        asTheSiteDoes(inSkin());
        folder.issue("2025/b.md", "乙", "2025-01-08", "draft: true\n");

        newsletter().render();

        assertThat(site.resolve("2025")).doesNotExist();
        assertThat(site.resolve("a.html")).content().contains("<html lang=\"zh-CN\">");
        assertThat(site.resolve("assets")).isDirectoryNotContaining("glob:**/skin.*");
    }

    @Test
    void aPageOfTheThemeIsDeletedByTheReportThatDoesNotHaveIt() throws IOException {
        newsletter().render();
        assertThat(site.resolve("search.html")).exists();

        asTheSiteDoes(inSkin());

        assertThat(site.resolve("search.html")).doesNotExist();
        assertThat(site.resolve("a.html")).content().startsWith("<html>");
    }

    @Test
    void aPageThatTheSiteWroteIsKnownWithoutTheState() throws IOException {
        asTheSiteDoes(inSkin());
        try (var files = Files.walk(project.resolve("target/newsletter"))) {
            files.filter(Files::isRegularFile).forEach(PagesInSkinTest::delete);
        }
        Files.delete(project.resolve("a.md"));

        asTheSiteDoes(inSkin());

        assertThat(site.resolve("a.html")).doesNotExist();
        assertThat(site.resolve("c.html")).exists();
    }

    @Test
    void aPageCountsProblemsItemsAndSourcesOfListedIssues() throws IOException {
        folder.file("d.md", """
                ---
                title: 丁
                date: 2024-06-01
                ---

                ## 标题

                ### 一

                > https://example.org/a

                ### 二

                > https://example.org/b

                ### 三

                > https://example.com/c

                [文](https://example.net/d)
                """);
        folder.file("e.md", "---\ntitle: 戊\ndate: 2024-06-08\n---\n\n## 标题\n\n[无](nowhere.md)\n");
        folder.file("hidden.md", "---\ntitle: 藏\ndate: 2025-01-22\nhidden: true\n---\n\n## 标题\n\n[无](nowhere.md)\n");

        Newsletter newsletter =
                new Newsletter(TestSettings.of(project).failOn(FailOn.NEVER).settings());
        Element page = Jsoup.parseBodyFragment(
                page(pages(newsletter.read().renderInSkin()), "checks.html").html());

        assertThat(page.select(".nl-meta").text()).isEqualTo("5 期");
        List<String> rows = page.select("tr").eachText();
        assertThat(rows).contains("dead-link 1", "栏目 2024 2025", "标题 3 0", "example.org 2", "example.com 1");
        assertThat(rows).noneMatch(row -> row.startsWith("example.net"));
        assertThat(page.select("svg[aria-hidden=true] rect").eachAttr("width")).contains("200", "100");
        assertThat(page.select("tr:contains(标题) rect").eachAttr("height")).containsExactly("24", "0");
        assertThat(page.select(".nl-pages a").eachAttr("href")).contains("checks.html");
    }

    @Test
    void aPageOfProblemsIsInTheLanguageOfTheIssues() throws IOException {
        folder.file("d.md", "---\ntitle: 丁\ndate: secret\n---\n");

        SkinRendering rendering = new Newsletter(
                        TestSettings.of(project).named("周刊", null).settings())
                .read()
                .renderInSkin();

        assertThat(page(pages(rendering), "index.html").html()).contains("lang=\"zh-CN\"", "<h1>各期的问题</h1>");
    }

    @Test
    void whatScrollsCanBeReachedAndTheLinksAreANavigationWithThePageThatOneIsOn() throws IOException {
        Element page = Jsoup.parseBodyFragment(page(inSkin(), "checks.html").html());

        assertThat(page.select("nav.nl-pages[aria-label] [aria-current=page]").text())
                .isEqualTo("统计");
        assertThat(page.select(".nl-table:not([tabindex=0][role=group][aria-label])"))
                .isEmpty();
    }

    @Test
    void aPageOfProblemsIsShownInPlaceOfTheNewsletterAndShowsNothingOfADraft() throws IOException {
        asTheSiteDoes(inSkin());
        folder.file("d.md", "---\ntitle: 丁\ndate: secret\n---\n");
        folder.file("draft.md", "---\ntitle: 稿\ndate: 2025-01-29\ndraft: true\ntyttle: 稿\n---\n\n## 标题\n");
        folder.file("c.md", "---\ntitle: 丙\ndate: 2025-01-15\ntitel: 丙\n---\n\n## 标题\n");
        folder.issue("e.md", "稿", "2025-02-05", "");
        folder.file("index.md", "[无](nowhere.md)\n");

        SkinRendering rendering = newsletter().read().renderInSkin();

        assertThat(rendering.validation().failed()).isTrue();
        Map<String, Content.InSkin> pages = pages(rendering);
        assertThat(pages).containsOnlyKeys("index.html");
        assertThat(page(pages, "index.html").indexed()).isFalse();
        String html = page(pages, "index.html").html();
        assertThat(html)
                .contains("d.md:", "c.md:4:1", "titel", "e.md:2:8", "nowhere.md")
                .doesNotContain("secret", "draft.md", "tyttle");
        assertThat(html).contains("另有 1 个问题在未公开的一期中");
        assertThat(site.resolve("a.html")).doesNotExist();
    }

    private Newsletter newsletter() {
        return new Newsletter(TestSettings.of(project).settings());
    }

    private Map<String, Content.InSkin> inSkin() throws IOException {
        return pages(newsletter().read().renderInSkin());
    }

    private static Map<String, Content.InSkin> pages(SkinRendering rendering) {
        Map<String, Content.InSkin> pages = new TreeMap<>();
        for (OutputFile file : rendering.files()) {
            if (file.content() instanceof Content.InSkin page) {
                pages.put(file.path(), page);
            }
        }
        return pages;
    }

    private static Content.InSkin page(Map<String, Content.InSkin> pages, String path) {
        return Objects.requireNonNull(pages.get(path));
    }

    /** With more before the content than a page's head may have. */
    private void asTheSiteDoes(Map<String, Content.InSkin> pages) throws IOException {
        for (Map.Entry<String, Content.InSkin> page : pages.entrySet()) {
            Path file = site.resolve(page.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file, "<html>" + " ".repeat(10_000) + page.getValue().html() + "</html>");
        }
    }

    private static Set<String> ids(Element element) {
        return new TreeSet<>(element.select("[id]").eachAttr("id"));
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
