package io.github.mineweekly.newsletter.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.reporter.RepositoryPaths;
import io.github.mineweekly.newsletter.site.rule.FailOn;
import io.github.mineweekly.newsletter.theme.settings.Appearance;
import io.github.mineweekly.newsletter.theme.settings.Subscription;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages say, and where they lead. */
class PagesTest {
    @TempDir
    Path directory;

    private Folder folder;

    @BeforeEach
    void makeFolder() {
        folder = new Folder(directory);
    }

    @Test
    void theHeadingIsTheTitleWordForWord() throws IOException {
        Document page = page("a.md", "周刊 第 1 期", "");

        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("h1").text()).isEqualTo("周刊 第 1 期");
        assertThat(page.select("h1 .nl-series").text()).isEqualTo("周刊");
        assertThat(page.select("h1 .nl-number").text()).isEqualTo("第 1 期");
    }

    @Test
    void aLinkToAHeadingWithoutWordsIsCalledByItsId() throws IOException {
        folder.file(
                "a.md",
                "---\ntitle: a\ndate: 2025-01-01\n---\n\n## 动态\n\n文\n\n## <img src='https://example.org/x.png' alt=''>\n");
        render();

        assertThat(folder.page("a.html").select(".nl-hash").eachAttr("aria-label"))
                .containsExactly("“动态”的链接", "“section”的链接");
    }

    @Test
    void anIssueThatIsCalledAsTheNewsletterGoesByItsFirstHeadline() throws IOException {
        folder.file("a.md", "---\ntitle: 周刊\ndate: 2025-01-01\n---\n\n### 头条\n\n### 次条\n")
                .file("b.md", "---\ntitle: 周刊\ndate: 2025-01-08\n---\n\n正文。\n")
                .issue("c.md", "周刊 第 3 期", "2025-01-15", "");
        render();

        Document home = folder.page("index.html");
        assertThat(home.select(".nl-row-link").eachText()).containsExactly("2025-01-08", "头条");
        assertThat(home.select(".nl-row-text").eachText()).containsExactly("次条");
        assertThat(folder.page("b.html").select(".nl-neighbours b").eachText()).containsExactly("头条", "周刊 第 3 期");
        assertThat(folder.page("a.html").select("h1").text()).isEqualTo("周刊");
        assertThat(SearchTexts.texts(folder.site(""))).contains("\"title\":\"头条\"", "2025 年 1 月 1 日");
    }

    @Test
    void theHomePageSaysHowManyItemsTheNewestIssueHasIfItShowsOnlySome() throws IOException {
        StringBuilder items = new StringBuilder();
        for (int i = 1; i <= 13; i++) {
            items.append("\n### 条目 ").append(i).append('\n');
            if (i >= 12) {
                folder.file("a.md", "---\ntitle: 周刊 第 1 期\ndate: 2025-01-01\n---\n\n## 动态\n" + items);
                render();
                assertThat(folder.page("index.html").select(".nl-more").text()).startsWith(i == 12 ? "阅读" : "全部 13 条");
            }
        }

        assertThat(json(folder.page("a.html")).getAsJsonObject("mainEntity").getAsJsonArray("itemListElement"))
                .extracting(item -> item.getAsJsonObject().get("position").getAsInt())
                .isEqualTo(IntStream.rangeClosed(1, 13).boxed().toList());
    }

    @Test
    void picturesOfTheFolderHaveTheirSizes() throws IOException {
        folder.issue("2025/a.md", "周刊 第 1 期", "2025-01-01", "cover: /public.gif\n");
        folder.file("2025/b.md", "---\ntitle: 周刊 第 2 期\ndate: 2025-01-08\n---\n\n![图](图.png)\n");
        Path pictures = Path.of("src/test/resources/pictures");
        Files.copy(pictures.resolve("plain.png"), directory.resolve("2025/图.png"));
        Files.createDirectory(directory.resolve("public"));
        Files.copy(pictures.resolve("plain.gif"), directory.resolve("public/public.gif"));
        render();

        for (String picture : List.of(
                folder.page("2025/a.html").select(".nl-cover").outerHtml(),
                folder.page("2025/b.html").select("p > img").outerHtml())) {
            assertThat(picture).contains("width=\"300\" height=\"170\"");
        }
    }

    @Test
    void noLinkHoldsAnother() throws IOException {
        String body = """
                ## 动态[^1]

                ### 一条新闻[^1]

                > https://example.org/a

                ### [指南](b.md)出版

                > https://example.org/b

                - [一篇文章[^1]](https://example.org/c) 说明

                [^1]: 注释。
                """;
        folder.file("b.md", "---\ntitle: 周刊 第 2 期\ndate: 2025-01-01\n---\n\n" + body);
        render();
        String page = Files.readString(folder.site("b.html"));
        assertThat(page).doesNotContainPattern("<a [^>]*>(?:(?!</a>)[^\u0000])*<a ");
        Elements titles = Jsoup.parse(page).select(".nl-item h3");
        assertThat(titles.get(0).select("> sup a").text()).isEqualTo("1");
        assertThat(titles.get(0).select("> .nl-title").text()).isEqualTo("一条新闻");
        assertThat(titles.get(1).select(".nl-title")).isEmpty();
        assertThat(titles.get(1).nextElementSiblings().select("a").attr("href")).isEqualTo("https://example.org/b");
    }

    @Test
    void noTextEndsTheJsonBlock() throws IOException {
        Document page = page("a.md", "\"</script><b>周刊\"", "");

        JsonObject json = json(page);
        assertThat(json.get("@type").getAsString()).isEqualTo("PublicationIssue");
        assertThat(json.get("name").getAsString()).isEqualTo("</script><b>周刊");
        assertThat(page.select("b")).isEmpty();
    }

    @Test
    void withoutAnAddressOfTheSiteNothingIsAbsolute() throws IOException {
        Document page = page("a.md", "周刊 第 1 期", "");

        assertThat(page.select("link[rel=canonical], meta[property=og:url], link[rel=alternate]"))
                .isEmpty();
        assertThat(json(page).keySet()).contains("name").doesNotContain("url", "mainEntity");
        assertThat(folder.site("404.html")).doesNotExist();
    }

    @Test
    void aPageNamesItsAddressUnlessSearchEnginesMayNotListIt() throws IOException {
        folder.issue("a.md", "周刊 第 1 期", "2025-01-01", "").issue("b.md", "周刊 第 2 期", "2025-01-08", "hidden: true\n");
        folder.render("https://example.org/weekly/", TestSettings.FEEDS, TestSettings.VISIBILITY);

        assertThat(List.of("index.html", "a.html", "b.html"))
                .extracting(path -> folder.page(path)
                        .select("link[rel=canonical], meta[property=og:url]")
                        .eachAttr("href"))
                .containsExactly(
                        List.of("https://example.org/weekly/"),
                        List.of("https://example.org/weekly/a.html"),
                        List.of());
    }

    @Test
    void theBarAndTheFooterSayWhichPageOneIsOn() throws IOException {
        folder.issue("a.md", "周刊 第 1 期", "2025-01-01", "").issue("b.md", "周刊 第 2 期", "2025-01-08", "");
        render();

        assertThat(List.of("index.html", "sections/index.html", "a.html"))
                .extracting(
                        path -> folder.page(path).select("[aria-current=page]").eachText())
                .containsExactly(List.of("往期", "往期"), List.of("栏目", "栏目"), List.of());
    }

    @Test
    void theTeamsStyleSheetIsTheLastAndItsPictureHasNoSizeOfACover() throws IOException {
        Path css = Files.writeString(directory.resolve("team.css"), "a {}");
        Path picture = Files.writeString(directory.resolve("team.png"), "picture");
        folder.file("images/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"30\" height=\"20\"/>")
                .file("a.md", "---\ntitle: A\ndate: 2025-01-01\ncover: images/a.svg\n---\n\n```java\nint a;\n```\n");
        Appearance look =
                new Appearance(null, picture, css, null, null, null, "", List.of(), Subscription.none(), null);
        new Newsletter(TestSettings.of(directory)
                        .siteUrl("https://example.org/")
                        .look(look)
                        .settings())
                .render();

        Document page = folder.page("a.html");
        assertThat(page.select("link[rel=stylesheet]").eachAttr("href"))
                .extracting(path -> path.replaceAll("assets/|\\..*", ""))
                .containsExactly("newsletter", "code", "team");
        assertThat(page.select(".nl-cover").attr("width")).isEqualTo("30");
        assertThat(page.select("meta[property=og:image]").attr("content")).contains("/share.");
        assertThat(page.select("meta[property^=og:image:]")).isEmpty();
    }

    @Test
    void previousAndNextLeadToTheNeighboursFromAnyFolder() throws IOException {
        folder.issue("a.md", "周刊 第 1 期", "2025-01-01", "").issue("2025/二.md", "周刊 第 2 期", "2025-01-08", "");
        render();

        Document page = folder.page("2025/二.html");

        assertThat(page.select(".nl-neighbours a[rel=prev]").attr("href")).isEqualTo("../a.html");
        assertThat(folder.page("a.html").select("link[rel=next]").attr("href")).isEqualTo("2025/%E4%BA%8C.html");
    }

    @Test
    void aHiddenIssueIsNamedByNobodyAndLeadsHome() throws IOException {
        folder.issue("a.md", "周刊 第 1 期", "2025-01-01", "").issue("b.md", "周刊 第 2 期", "2025-01-08", "hidden: true\n");
        render();

        assertThat(folder.page("index.html").outerHtml()).doesNotContain("第 2 期", "b.html");
        assertThat(folder.page("b.html").select(".nl-neighbours")).isEmpty();
        assertThat(folder.page("b.html").select("meta[name=robots]").attr("content"))
                .isEqualTo("noindex");
        assertThat(folder.page("b.html").select(".nl-name").attr("href")).isEqualTo("index.html");
    }

    @Test
    void aNewsletterOfHiddenIssuesHasAHomeInItsLanguage() throws IOException {
        folder.issue("b.md", "周刊 第 2 期", "2025-01-08", "hidden: true\n");
        renderInTheLanguageOfTheText();

        assertThat(folder.page("index.html").select(".nl-empty")).hasSize(1);
        assertThat(folder.page("index.html").select("html").attr("lang")).isEqualTo("zh-CN");
    }

    @Test
    void theHomePageIsInTheLanguageOfTheIssuesThatItLists() throws IOException {
        folder.issue("a.md", "周刊 第 1 期", "2025-01-01", "")
                .file(
                        "b.md",
                        "---\ntitle: B\ndate: 2025-01-08\nhidden: true\n---\n\n" + "An English text. ".repeat(20));
        renderInTheLanguageOfTheText();

        assertThat(folder.page("index.html").select("html").attr("lang")).isEqualTo("zh-CN");
    }

    @Test
    void theTextOfTheIndexFileOpensTheHomePageAndIsNoIssue() throws IOException {
        folder.issue("a.md", "周刊 第 1 期", "2025-01-01", "")
                .file("index.md", "# 周刊\n\n写给**团队**，[第一期](a.md)。\n\n## 投稿\n\n随时。\n");
        render();

        Document home = folder.page("index.html");

        assertThat(home.select("h1")).hasSize(1);
        assertThat(home.select("h1").attr("id")).isEqualTo("周刊");
        assertThat(home.select(".nl-intro strong").text()).isEqualTo("团队");
        assertThat(home.select(".nl-intro a:not(.nl-hash)").attr("href")).isEqualTo("a.html");
        assertThat(home.select(".nl-intro h2").text()).isEqualTo("投稿");
        assertThat(home.select(".nl-intro + .nl-latest")).hasSize(1);
        assertThat(home.select(".nl-intro").attr("lang")).isEmpty();
        assertThat(home.select(".nl-meta").get(0).text()).isEqualTo("1 期 2025");
        assertThat(folder.found()).isEmpty();
    }

    @Test
    void aHiddenOrUnfinishedIntroductionIsNotShownAndALineSaysSo() throws IOException {
        folder.issue("a.md", "周刊 第 1 期", "2025-01-01", "");
        for (String key : new String[] {"hidden", "draft"}) {
            folder.file("index.md", "---\n" + key + ": true\n---\n\n![图](secret.png) 还没写完\n");
            folder.file("secret.png", "secret");

            Rendering rendering =
                    folder.newsletter(TestSettings.SEVERITIES, FailOn.ERROR).render();

            assertThat(folder.page("index.html").text()).doesNotContain("还没写完");
            assertThat(folder.site("secret.png")).doesNotExist();
            assertThat(rendering.notes()).contains("index.md is hidden or a draft: the home page does not show it");
        }
    }

    @Test
    void anIntroductionThatCannotBeReadIsLeftOutAndNamed() throws IOException {
        folder.issue("a.md", "周刊 第 1 期", "2025-01-01", "").file("index.md", "---\nhidden: true\n\n正文\n");

        Rendering rendering =
                folder.newsletter(TestSettings.SEVERITIES, FailOn.NEVER).render();

        assertThat(rendering.written()).isNotNull();
        assertThat(folder.page("index.html").select(".nl-intro")).isEmpty();
        assertThat(rendering.validation().leftOut(new RepositoryPaths(Path.of("/"), Path.of("/"))))
                .containsExactly("index.md is left out: front-matter-unclosed");
    }

    @Test
    void anAliasLeadsToTheIssue() throws IOException {
        Document page = page("a.md", "周刊 第 1 期", "aliases: [old/1, older/]\n");

        assertThat(page.title()).isEqualTo("周刊 第 1 期");
        assertThat(folder.page("old/1.html").select("meta[http-equiv=refresh]").attr("content"))
                .isEqualTo("0; url=../a.html");
        assertThat(folder.page("older/index.html").select("main a").attr("href"))
                .isEqualTo("../a.html");
    }

    @Test
    void anAliasThatIsTheIssuesOwnPathLeadsNowhereElse() throws IOException {
        Document page = page("a.md", "周刊 第 1 期", "aliases: [a.html, b.html]\n");

        assertThat(page.select("meta[http-equiv=refresh]")).isEmpty();
        assertThat(folder.page("b.html").select("meta[http-equiv=refresh]")).hasSize(1);
    }

    @Test
    void anIssueLeadsToWhereItsSourceIsEdited() throws IOException {
        folder.file("index.md", "欢迎。\n").issue("2025/第 1 期 #1.md", "周刊 第 1 期", "2025-01-01", "");
        Appearance look = new Appearance(
                null,
                null,
                null,
                null,
                null,
                "https://git.example.com/edit/main/{path}?plain=1",
                "",
                List.of(),
                Subscription.none(),
                null);
        new Newsletter(TestSettings.of(directory).look(look).settings()).render();

        assertThat(folder.page("2025/第 1 期 #1.html")
                        .select("footer a:containsOwn(编辑此页)")
                        .attr("href"))
                .isEqualTo("https://git.example.com/edit/main/2025/%E7%AC%AC%201%20%E6%9C%9F%20%231.md?plain=1");
        assertThat(folder.page("index.html").select("a:containsOwn(编辑此页)")).isEmpty();
    }

    @Test
    void addressesOfTheFooterLeadFromEveryPage() throws IOException {
        folder.issue("2025/1.md", "周刊 第 1 期", "2025-01-01", "");
        String html = "<a href=\"about.html\">1</a> <img src='a.png' alt=\"\"> <a class=x href=b.html>3</a>"
                + " <a href=\"https://example.org/\">4</a> <a href=\"/c.html\">5</a> <a href=\"#d\">6</a>"
                + " <a href=\"mailto:e@example.org\">7</a> <a href=\"../f.html\" data-href=\"g\">8</a>";
        Appearance look =
                new Appearance(null, null, null, null, null, null, html, List.of(), Subscription.none(), null);
        new Newsletter(TestSettings.of(directory).look(look).settings()).render();

        Path site = directory.resolve("target/site/newsletter");
        assertThat(site.resolve("index.html")).content().contains(html);
        assertThat(site.resolve("2025/1.html"))
                .content()
                .contains(html.replace("\"about", "\"../about")
                        .replace("'a.png", "'../a.png")
                        .replace("=b.html", "=../b.html")
                        .replace("../f.html", "../../f.html"));
    }

    @Test
    void whatLooksAsAnAddressOfTheFooterIsNone() throws IOException {
        folder.issue("2025/1.md", "周刊 第 1 期", "2025-01-01", "");
        String html =
                "<script>var p = 'https://';document.write(unescape(\"%3Cscript src='\" + p + \"s4.example.com/z.php'"
                        + " %3E%3C/script%3E <img src=a.png>\")); var href = p;</script> <!-- <a href=\"b.html\"> --> write href=c"
                        + " <a title='an href=\"d\"' onclick=\"var src = 'e'\" href=\"\">1</a>"
                        + " <a href=\"&#109;ailto:f@example.org\">2</a> <a href=\"javascript:g()\">3</a> <a href=\"//h.example\">4</a>";
        Appearance look =
                new Appearance(null, null, null, null, null, null, html, List.of(), Subscription.none(), null);
        new Newsletter(TestSettings.of(directory).look(look).settings()).render();

        assertThat(directory.resolve("target/site/newsletter/2025/1.html"))
                .content()
                .contains(html);
    }

    @Test
    void addressesOfTheFooterAreThoseOfTagsAroundScriptsToo() throws IOException {
        folder.issue("2025/1.md", "周刊 第 1 期", "2025-01-01", "");
        String html = "<SCRIPT async SRC=a.js>x = ' src=b'</script> <a\n  title=\">\" HREF = 'c.html'>1</a>"
                + " <form action=d></form> <a href=\"HTTPS://example.org/\n?e\">2</a>";
        Appearance look =
                new Appearance(null, null, null, null, null, null, html, List.of(), Subscription.none(), null);
        new Newsletter(TestSettings.of(directory).look(look).settings()).render();

        assertThat(directory.resolve("target/site/newsletter/2025/1.html"))
                .content()
                .contains(html.replace("a.js", "../a.js")
                        .replace("c.html", "../c.html")
                        .replace("=d", "=../d"));
    }

    @Test
    void withoutAnEditLinkNoPageOffersOne() throws IOException {
        assertThat(page("a.md", "周刊 第 1 期", "").select("a:containsOwn(编辑此页)")).isEmpty();
    }

    @Test
    void aNumberThatTheTitleDoesNotSayIsShownWithIt() throws IOException {
        folder.issue("a.md", "Java 17 发布", "2025-01-01", "number: 7\n")
                .issue("b.md", "周报 8", "2025-01-08", "number: 8\n")
                .issue("c.md", "周刊 第 9 期", "2025-01-15", "");
        render();

        assertThat(folder.page("index.html").select(".nl-row-number").eachText())
                .containsExactly("第 7 期");
        assertThat(folder.page("a.html").select(".nl-masthead > .nl-series").text())
                .isEqualTo("周刊 · 第 7 期");
        assertThat(folder.page("b.html").select(".nl-masthead > .nl-series").text())
                .isEqualTo("周刊");
        assertThat(SearchTexts.texts(folder.site("")))
                .contains("\"number\":7,")
                .doesNotContain("\"number\":8,", "\"number\":9,");
    }

    @Test
    void aTitleThatIsTheNumberSaysItOnce() throws IOException {
        Document page = page("a.md", "第 9 期", "");

        assertThat(page.select("h1").text()).isEqualTo("第 9 期");
        assertThat(page.select(".nl-masthead > .nl-series").text()).isEqualTo("周刊");
    }

    @Test
    void aTitleThatBeginsWithTheNumberIsOnceUnderTheNameAndTheNumber() throws IOException {
        Document page = page("a.md", "第 9 期：新闻", "");

        assertThat(page.select(".nl-series").eachText()).containsExactly("周刊 · 第 9 期");
    }

    @Test
    void linksToSectionsCountTheirItems() throws IOException {
        folder.file("a.md", "---\ntitle: 甲\ndate: 2025-01-01\n---\n\n## 动态\n\n### 一\n\n### 二\n\n## 闲话\n\n正文。\n");
        render();

        assertThat(folder.page("a.html").select(".nl-chips a").eachText()).containsExactly("动态 2", "闲话");
    }

    @Test
    void aSourceThatTheTitleLeadsToIsNoLinkAndASiteIsNamedOnce() throws IOException {
        String body = "### 一\n\n> https://example.org/a\n> https://github.com/o/r\n\n文\n";
        folder.file("a.md", "---\ntitle: 甲\ndate: 2025-01-01\n---\n\n" + body);
        render();

        Elements sources = folder.page("a.html").select(".nl-source");
        assertThat(sources.eachText()).containsExactly("example.org", "GitHub o/rgithub.com");
        assertThat(sources.select("a").eachAttr("href")).containsExactly("https://github.com/o/r");
    }

    @Test
    void aNumberThatOnlyTheFrontMatterSaysIsShownOnTheHomePageAndAboveTheNewslettersName() throws IOException {
        folder.issue("a.md", "周刊", "2025-01-01", "number: 6\n")
                .issue("b.md", "Java 17 发布", "2025-01-08", "number: 7\n");
        render();

        assertThat(folder.page("index.html").select(".nl-kicker").text()).isEqualTo("最新一期 · 第 7 期");
        assertThat(folder.page("a.html").select(".nl-masthead > .nl-series").text())
                .isEqualTo("第 6 期");
    }

    @Test
    void aYearCountsTheNewestIssueToo() throws IOException {
        folder.issue("a.md", "周刊 第 1 期", "2025-01-01", "").issue("b.md", "周刊 第 2 期", "2025-01-08", "");
        render();

        assertThat(folder.page("index.html").select(".nl-year-head").text()).isEqualTo("2025 2 期");
    }

    @Test
    void theHeadNamesTheNewsletterWhereTheTitleDoesNot() throws IOException {
        folder.issue("a.md", "Minecraft 第 1 期", "2025-01-01", "")
                .issue("b.md", "Mine 第 2 期", "2025-01-08", "")
                .issue("c.md", "Mine", "2025-01-15", "");
        TestSettings settings = TestSettings.of(directory).named("Mine", "zh-CN");
        assertThat(new Newsletter(settings.settings()).render().written()).isNotNull();

        assertThat(List.of("a.html", "b.html", "c.html", "index.html", "sections/index.html"))
                .extracting(path -> folder.page(path).title())
                .containsExactly("Minecraft 第 1 期 · Mine", "Mine 第 2 期", "Mine", "Mine", "栏目 · Mine");
    }

    private static JsonObject json(Document page) {
        return JsonParser.parseString(
                        page.select("script[type=application/ld+json]").get(0).data())
                .getAsJsonObject();
    }

    private Document page(String key, String title, String more) throws IOException {
        folder.issue(key, title, "2025-01-01", more);
        render();
        return folder.page(key.replace(".md", ".html"));
    }

    private void render() throws IOException {
        assertThat(folder.newsletter(TestSettings.SEVERITIES, FailOn.ERROR)
                        .render()
                        .written())
                .isNotNull();
    }

    private void renderInTheLanguageOfTheText() throws IOException {
        TestSettings settings = TestSettings.of(directory).named("Weekly", null);
        assertThat(new Newsletter(settings.settings()).render().written()).isNotNull();
    }
}
