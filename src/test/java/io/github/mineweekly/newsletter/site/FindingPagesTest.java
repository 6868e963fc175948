package io.github.mineweekly.newsletter.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.catalog.HiddenIssues;
import io.github.mineweekly.newsletter.catalog.Visibility;
import io.github.mineweekly.newsletter.site.settings.FeedSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages that help to find an issue again: sections, links, search. */
class FindingPagesTest {
    private static final FeedSettings FINDING = TestSettings.FEEDS;
    private static final Visibility USUAL = TestSettings.VISIBILITY;

    @TempDir
    Path directory;

    private Folder folder;

    @BeforeEach
    void makeFolder() {
        folder = new Folder(directory);
    }

    @Test
    void aSectionsPageHasTheNewsOfAllIssuesNewestFirst() throws IOException {
        issue("a.md", 1, "2025-01-01", "## 🚀 科技动态\n\n### 旧 <闻>\n\n> https://github.com/owner/repo\n\n第一行。\n\n第二行。\n");
        issue("2025/二.md", 2, "2025-01-08", "## 科技 动态\n\n- [短讯](https://example.org/b)：说明\n");
        render();

        Document page = folder.page("sections/科技动态.html");
        assertThat(page.select("h1").text()).isEqualTo("科技 动态");
        assertThat(page.select(".nl-part-head a").eachText()).containsExactly("第 2 期", "第 1 期");
        assertThat(page.select(".nl-part-head time").eachAttr("datetime")).containsExactly("2025-01-08", "2025-01-01");
        assertThat(page.select(".nl-finds .nl-row-title").eachText()).containsExactly("短讯", "旧 <闻>");
        assertThat(page.select(".nl-finds .nl-row-title").eachAttr("href"))
                .containsExactly("../2025/%E4%BA%8C.html#短讯", "../a.html#旧-闻");
        assertThat(page.select(".nl-source a").eachAttr("href"))
                .containsExactly("https://example.org/b", "https://github.com/owner/repo");
        assertThat(page.select(".nl-source").eachText()).containsExactly("example.org", "GitHub owner/repogithub.com");
        assertThat(page.select(".nl-finds li > p:not(.nl-source)").eachText()).containsExactly("说明", "第一行。");
        Document index = folder.page("sections/index.html");
        assertThat(index.select(".nl-topics li").eachText()).containsExactly("科技 动态 2 条 2 期 2025 年 1 月 8 日");
        // Links lead to what there is.
        for (Element link : page.select(".nl-finds .nl-row-title")) {
            String[] parts = java.net.URLDecoder.decode(link.attr("href"), java.nio.charset.StandardCharsets.UTF_8)
                    .split("#");
            assertThat(folder.page(parts[0].substring("../".length())).getElementById(parts[1]))
                    .isNotNull();
        }
    }

    @Test
    void aliasesJoinSections() throws IOException {
        issue("a.md", 1, "2025-01-01", "## 热点\n\n### 一\n");
        issue("b.md", 2, "2025-01-08", "## 科技动态\n\n### 二\n");
        folder.render(null, new FeedSettings("a:b", "a:b", "", Map.of("热点", "科技动态"), 20, false), USUAL);

        assertThat(folder.page("sections/科技动态.html").select(".nl-row-title").eachText())
                .containsExactly("二", "一");
        assertThat(folder.site("sections/热点.html")).doesNotExist();
    }

    @Test
    void linksStandByTheirSitesWithTheIssuesThatSharedThem() throws IOException {
        issue(
                "a.md",
                1,
                "2025-01-01",
                "### 一\n\n> https://github.com/owner/repo\n\n### 二\n\n> https://github.com/o/r\n");
        issue(
                "b.md",
                2,
                "2025-01-08",
                "### 三\n\n> http://www.github.com/Owner/Repo/\n\n[四号链接](https://example.org/)\n");
        render();

        Document page = folder.page("links.html");
        assertThat(page.select(".nl-meta").text()).isEqualTo("3 条链接 2 个网站 JSON");
        assertThat(page.select(".nl-sites li").eachText()).containsExactly("GitHub github.com 2", "其他网站 1");
        assertThat(page.select(".nl-sites a").eachAttr("href")).containsExactly("#github-com", "#other-sites");
        assertThat(page.select("#github-com").text()).isEqualTo("GitHub github.com 2");
        assertThat(page.select(".nl-link-group:has(#github-com) li > a").eachText())
                .containsExactly("三", "二");
        assertThat(page.select(".nl-link-group li:has(a:contains(三)) p a").eachAttr("href"))
                .containsExactly("b.html#三", "a.html#一");
        assertThat(page.select(".nl-link-group:has(#other-sites) li").text())
                .isEqualTo("四号链接 example.org 第 2 期 2025-01-08");
        assertThat(folder.site("links.json")).content().contains("\"https://example.org/\"", "\"a.html#%E4%B8%80\"");
    }

    @Test
    void aThousandLinksAreOnOnePage() throws IOException {
        StringBuilder body = new StringBuilder();
        for (int i = 1; i <= 1000; i++) {
            body.append("[链接 %1$d](https://example.org/%1$d)\n".formatted(i));
        }
        issue("a.md", 1, "2025-01-01", body.toString());
        render();

        assertThat(folder.page("links.html").select(".nl-link-group li")).hasSize(1000);
        assertThat(folder.site("links")).doesNotExist();
    }

    @Test
    void longListsAreCutIntoSitesAndYears() throws IOException {
        for (int i = 0; i < 70; i++) {
            StringBuilder body = new StringBuilder("## 动态\n");
            for (int j = 0; j < 16; j++) {
                body.append("\n### %d-%d\n\n> https://%s/%d/%d\n"
                        .formatted(i, j, j < 15 ? "example.org" : "x" + i + ".example.net", i, j));
            }
            issue(i + ".md", i, LocalDate.of(2025, 12, 1).minusMonths(i).toString(), body.toString());
        }
        render();

        Document first = folder.page("sections/动态.html");
        assertThat(first.select(".nl-meta").text()).isEqualTo("1,120 条 70 期");
        assertThat(first.select(".nl-part")).hasSize(10);
        assertThat(first.select(".nl-years a").eachText())
                .containsExactly("2024–2025 384 条", "2022–2023 384 条", "2020–2021 352 条");
        assertThat(first.select(".nl-years a").get(2).attr("href"))
                .isEqualTo("../sections/%E5%8A%A8%E6%80%81/2020.html");
        Document year = folder.page("sections/动态/2020.html");
        assertThat(year.title()).startsWith("动态 2020–2021 · ");
        assertThat(year.select("h1").text()).isEqualTo("动态 2020–2021");
        assertThat(year.select(".nl-row-title")).hasSize(352);
        assertThat(year.select(".nl-years [aria-current]").text()).isEqualTo("2020–2021 352 条");
        assertThat(year.select(".nl-row-title").get(0).attr("href")).isEqualTo("../../48.html#_48-0");

        Document links = folder.page("links.html");
        assertThat(links.select(".nl-sites a").eachAttr("href"))
                .containsExactly("links/example-org.html", "links/other-sites.html");
        assertThat(links.select(".nl-link-group li")).hasSize(30);
        assertThat(links.select(".nl-link-group h2").eachText())
                .containsExactly("第 0 期 2025 年 12 月 1 日", "第 1 期 2025 年 11 月 1 日");
        assertThat(folder.page("links/other-sites.html").select(".nl-link-group li"))
                .hasSize(70);
        assertThat(folder.page("links/example-org.html").select(".nl-link-group li"))
                .hasSize(200);
        assertThat(folder.page("links/example-org.html").select(".nl-years a").eachText())
                .containsExactly("2023–2025 540 条链接", "2020–2022 510 条链接");
        assertThat(folder.page("links/example-org/2020.html").select(".nl-link-group li"))
                .hasSize(510);
        assertThat(folder.page("links/example-org/2023.html").select(".nl-link-group li"))
                .hasSize(540);
    }

    @Test
    void everyPageDescribesItselfToSearchEngines() throws IOException {
        issue("a.md", 1, "2025-01-01", "## 动态\n\n### 一\n\n> https://example.org/a\n");
        issue("b.md", 2, "2025-01-08", "## 动态\n\n### 二\n");
        render();

        assertThat(description("index.html")).isEqualTo("2 期：周刊 第 2 期、周刊 第 1 期");
        assertThat(description("sections/index.html")).isEqualTo("1 个栏目：动态");
        assertThat(description("sections/动态.html")).isEqualTo("2 期：二、一");
        assertThat(description("links.html")).isEqualTo("1 条链接：一");
        assertThat(description("search.html")).isEqualTo("搜索 周刊 的所有期。");
    }

    private String description(String path) throws IOException {
        return folder.page(path).select("meta[name=description]").attr("content");
    }

    @Test
    void whatMostIssuesRepeatIsFoldedAtTheEndOfTheLinks() throws IOException {
        for (int i = 1; i <= 4; i++) {
            issue(
                    i + ".md",
                    i,
                    "2025-01-0" + i,
                    "### 条目\n\n> https://example.org/" + i + "\n\n[投稿](https://example.net/)\n");
        }
        render();

        assertThat(folder.page("links.html").select(".nl-usual li > a").eachAttr("href"))
                .containsExactly("https://example.net/");
        assertThat(folder.page("links.html").select(".nl-link-group li > a")).hasSize(4);
    }

    @Test
    void theHomePageListsTheNewestItemsBySectionWithTheirSources() throws IOException {
        issue(
                "a.md",
                1,
                "2025-01-01",
                "开头\n\n## 动态\n\n### 一\n\n> https://github.com/o/r\n\n## 空\n\n字\n\n## 工具\n\n1、[二](https://example.org/b)：说明\n");
        render();

        Document home = folder.page("index.html");
        assertThat(home.select(".nl-latest h3").eachText()).containsExactly("动态", "工具");
        assertThat(home.select(".nl-headlines a").eachText()).containsExactly("一 GitHub o/r", "二 example.org");
        assertThat(home.select(".nl-headlines a").eachAttr("href")).containsExactly("a.html#一", "a.html#二");
    }

    @Test
    void theHomePageListsTwelveItemsOfAllSectionsAndNoSourceThatIsTheTitle() throws IOException {
        StringBuilder body = new StringBuilder("## 一\n\n### example.org\n\n> https://example.org/a\n");
        for (int i = 2; i <= 14; i++) {
            body.append(i == 11 ? "\n## 二\n" : "").append("\n### 条目 ").append(i).append('\n');
        }
        issue("a.md", 1, "2025-01-01", body.toString());
        render();

        assertThat(folder.page("index.html").select(".nl-headlines a").eachText())
                .hasSize(12)
                .startsWith("example.org", "条目 2")
                .endsWith("条目 12");
    }

    @Test
    void anItemNamesTheLastThreeOfTheIssuesThatSharedItsSource() throws IOException {
        for (int i = 1; i <= 15; i++) {
            String source = i > 10 ? "> https://example.org/a\n" : "文\n";
            issue(i + ".md", i, LocalDate.of(2025, 1, i).toString(), "### 条目\n\n" + source);
        }
        render();

        assertThat(folder.page("15.html").select(".nl-earlier a").eachText())
                .containsExactly("第 14 期", "第 13 期", "第 12 期");
    }

    @Test
    void linksOfManySitesHaveNoHeadingAndNoCountOfOne() throws IOException {
        issue("a.md", 1, "2025-01-01", "[文](https://example.org/a)\n");
        render();
        Document one = folder.page("links.html");
        assertThat(one.select(".nl-meta").text()).isEqualTo("1 条链接 JSON");
        assertThat(one.select(".nl-sites, .nl-link-group h2")).isEmpty();

        issue("b.md", 2, "2025-01-08", "[![](https://example.org/x.png)](https://example.net/b)\n");
        render();
        Document two = folder.page("links.html");
        assertThat(two.select(".nl-meta").text()).isEqualTo("2 条链接 2 个网站 JSON");
        assertThat(two.select(".nl-link-group h2")).isEmpty();
        assertThat(two.select(".nl-link-group li > a").eachText()).containsExactly("https://example.net/b", "文");
    }

    @Test
    void anIssueNamesEarlierIssuesOfItsItemsAndOfItsWeek() throws IOException {
        issue("2024/a.md", 1, "2024-01-02", "### 旧\n\n> https://example.org/a\n");
        issue("b.md", 2, "2025-01-01", "### 新\n\n> https://example.org/a\n");
        render();

        Document page = folder.page("b.html");
        assertThat(page.select(".nl-earlier").text()).isEqualTo("也见于 第 1 期");
        assertThat(page.select(".nl-earlier a").attr("href")).isEqualTo("2024/a.html#旧");
        assertThat(page.select("nav.nl-past .nl-row-link").eachAttr("href")).containsExactly("2024/a.html");
        assertThat(page.select("nav.nl-past time").text()).isEqualTo("2024 年 1 月 2 日");
        assertThat(folder.page("2024/a.html").select(".nl-earlier, .nl-past")).isEmpty();
    }

    @Test
    void barLeadsOnlyToPagesThatHoldSomething() throws IOException {
        issue("a.md", 1, "2025-01-01", "没有栏目，也没有链接。\n\n## 只有一期有\n");
        issue("b.md", 2, "2025-01-08", "## 也只有一期有\n");
        render();

        assertThat(folder.page("a.html").select(".nl-bar nav a").eachText()).containsExactly("往期", "搜索");
        assertThat(folder.page("a.html").select("link[rel=alternate]")).isEmpty();
        assertThat(folder.site("sections")).doesNotExist();
        assertThat(folder.page("links.html").select(".nl-empty")).hasSize(1);
    }

    @Test
    void aDraftThatIsBuiltIsMarkedInSectionsAndLinksAndNowhereElse() throws IOException {
        issue("a.md", 1, "2025-01-01", "## 动态\n\n### 一\n\n> https://example.org/a\n");
        folder.file(
                "b.md",
                "---\ntitle: 周刊 第 2 期\ndate: 2025-01-08\ndraft: true\n---\n\n## 动态\n\n### 草案\n\n> https://example.org/draft\n\n## 只有草稿有\n\n### 二\n");
        folder.file("c.md", "---\ntitle: 周刊 第 3 期\ndate: 2025-01-15\ndraft: true\n---\n\n## 只有草稿有\n\n### 三\n");
        Rendering rendering =
                folder.render("https://example.org/", FINDING, new Visibility(HiddenIssues.UNLISTED, true));

        assertThat(rendering.written()).isNotNull();
        assertThat(folder.page("sections/动态.html").select(".nl-draft")).hasSize(1);
        assertThat(folder.page("sections/只有草稿有.html").select(".nl-draft")).hasSize(2);
        assertThat(folder.page("links.html").select("li:contains(草案) .nl-draft"))
                .hasSize(1);
        for (String path : List.of("feed.xml", "rss.xml", "feed.json", "sections/动态.xml", "sitemap.xml")) {
            assertThat(folder.site(path)).content().doesNotContain("草", "draft", "b.html", "第 2 期", "%E8%8D%89");
        }
        assertThat(folder.site("sections/只有草稿有.xml")).doesNotExist();
        assertThat(folder.page("sections/动态.html").select(".nl-meta a").eachAttr("href"))
                .containsExactly("../sections/%E5%8A%A8%E6%80%81.xml");
        assertThat(folder.page("sections/只有草稿有.html").select("link[rel=alternate]"))
                .hasSize(3);
        assertThat(folder.page("sections/只有草稿有.html").select(".nl-meta a")).isEmpty();
        assertThat(SearchTexts.texts(folder.site(""))).doesNotContain("草案").contains("动态");
    }

    @Test
    void withoutAnAddressThereAreNoFeedsAndOneLineSaysSo() throws IOException {
        issue("a.md", 1, "2025-01-01", "## 动态\n\n### 一\n");
        Rendering rendering = render();

        for (String path : List.of("feed.xml", "rss.xml", "feed.json", "sections/动态.xml", "sitemap.xml", "404.html")) {
            assertThat(folder.site(path)).doesNotExist();
            assertThat(rendering.notes()).anyMatch(note -> note.contains(path) || path.startsWith("sections/"));
        }
        assertThat(rendering.notes().stream().filter(note -> note.contains("siteUrl")))
                .hasSize(1);
    }

    @Test
    void aWrongAddressLeadsToTheSearchAndTheNewestIssuesFromAnyDepth() throws IOException {
        issue("a.md", 1, "2025-01-01", "文字\n");
        folder.render("https://example.org/weekly/", FINDING, USUAL);

        Document page = folder.page("404.html");
        assertThat(page.select("form").attr("action")).isEqualTo("/weekly/search.html");
        assertThat(page.select(".nl-rows a").eachAttr("href")).containsExactly("/weekly/a.html");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void robotsTxtIsAtTheRootUnlessTheTeamHasItsOwn() throws IOException {
        issue("a.md", 1, "2025-01-01", "文字\n");
        folder.render("https://example.org/", FINDING, USUAL);
        assertThat(folder.site("robots.txt")).content().contains("Sitemap: https://example.org/sitemap.xml");

        folder.file("public/robots.txt", "the team's own");
        folder.render("https://example.org/", FINDING, USUAL);
        assertThat(folder.site("robots.txt")).hasContent("the team's own");

        Files.delete(directory.resolve("public/robots.txt"));
        folder.render("https://example.org/weekly/", FINDING, USUAL);
        assertThat(folder.site("robots.txt")).doesNotExist();
    }

    @Test
    void theSitemapHasThePagesWithTheirLastChange() throws IOException {
        folder.issue("a.md", "周刊 第 1 期", "2025-01-01", "updated: 2025-03-01\n");
        folder.issue("b.md", "周刊 第 2 期", "2025-01-08", "");
        folder.render("https://example.org/", FINDING, USUAL);

        assertThat(Jsoup.parse(Files.readString(folder.site("sitemap.xml")), "", org.jsoup.parser.Parser.xmlParser())
                        .select("url")
                        .eachText())
                .containsExactly(
                        "https://example.org/ 2025-03-01",
                        "https://example.org/b.html 2025-01-08",
                        "https://example.org/a.html 2025-03-01",
                        "https://example.org/sections/index.html 2025-03-01",
                        "https://example.org/sections/%E6%A0%87%E9%A2%98.html 2025-03-01",
                        "https://example.org/links.html 2025-03-01",
                        "https://example.org/subscribe.html");
    }

    private void issue(String key, int number, String date, String body) throws IOException {
        folder.file(key, "---\ntitle: 周刊 第 " + number + " 期\ndate: " + date + "\n---\n\n" + body);
    }

    private Rendering render() throws IOException {
        Rendering rendering = folder.render(null, FINDING, USUAL);
        assertThat(rendering.written()).isNotNull();
        return rendering;
    }
}
