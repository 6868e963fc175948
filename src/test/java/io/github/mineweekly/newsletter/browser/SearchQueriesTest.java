package io.github.mineweekly.newsletter.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What queries mean: the page's script and the index must cut words alike for any of this to hold. */
@ExtendWith(WithChromium.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchQueriesTest {
    private static final int DECOYS = 30;

    /** All the words of the queries, none near to another. */
    private static final String DECOY = """
            ## 工具

            ### 样式表

            CSS 有了新的选择器。Vue 也更新了。GPT 还是老样子。

            ### 看片

            一部动画，长 3 小时，分成 4 集。
            """;

    private static final String WANTED = """
            ## 工具

            ### 用 CSS 动画做加载条

            > https://github.com/some-owner/load.bar

            这里的 Vue 3 写法，以及 GPT-4 的建议。编辑器是 VS Code，运行时是 Node.js。

            ## 其他

            Le café de Zürich, Łódź, Hauptstraße, naïve résumé, Œuvre. がぎ。Kubernetes 和 JavaScript。一个大\u200b模型。

            It isn’t 12,345,678 at o'clock, rating 3⭐, 🎉发布 🎊.

            参见 [一页](https://www.news.example.net/a/b)，另有 Rust 与 Go。
            """;

    private static final String ADDRESSES = """
            ## 地址

            参见 https://mp.example.org/s/alpha-article 的 second 部分。代码在[这里](https://github.com/some-team/one)。
            """;

    /** Characters of both sides of the strait. */
    private static final String BOTH_SIDES = """
            ## 兩邊

            另见[一处](https://mp.example.org/s/beta)以及 beta，[又一处](https://other.example.org/x)和[代码](https://github.com/some-team/two)。

            佈局、規範、標準、特徵、盡量、製造、控制權、採集、貧乏。

            干净、覆盖率、著作权。云计算。计算机。
            """;

    private Site site;
    private Page page;

    @BeforeAll
    void start(@TempDir Path folder, Browser browser) throws IOException {
        issue(folder, 1, WANTED);
        issue(folder, 2, "## 语言\n\n### 只有 Rust\n\nRust 一门。\n");
        for (int number = 3; number < DECOYS; number++) {
            issue(folder, number, DECOY + line(number));
        }
        String paragraphs =
                IntStream.range(0, 60).mapToObj("\n段落 %d。\n"::formatted).collect(Collectors.joining());
        issue(folder, 28, "## 长文\n" + paragraphs + "\n前面一句。这里是远处的词，就在最后-末尾。\n" + paragraphs);
        issue(folder, 30, ADDRESSES);
        issue(folder, 31, BOTH_SIDES);
        site = Site.at(Site.render(folder, null));
        page = browser.newPage();
    }

    @AfterAll
    void stop() {
        if (site != null) {
            site.close();
        }
    }

    /** In some issues all pairs of a phrase are there, but not the phrase: only their texts tell. */
    private static String line(int number) {
        return number > 26 ? "" : number > 9 && number < 13 ? "\n甲乙丙。乙丙丁。\n" : "\n甲乙丙丁。\n";
    }

    private static void issue(Path folder, int number, String body) throws IOException {
        Path file = Files.createDirectories(folder.resolve("source")).resolve(number + ".md");
        String head = "---\ntitle: 周刊 第 %d 期\ndate: 2023-05-%02d\n---\n\n".formatted(number, number);
        Files.writeString(file, head + body);
    }

    private List<String> issues(String query) {
        page.navigate(site.url("search.html"));
        page.locator("input").fill(query);
        page.locator("input").press("Enter");
        SearchSite.waitForEnd(page);
        return page.locator(".nl-result h2").allInnerTexts();
    }

    private Locator status(String query) {
        issues(query);
        return page.locator("#nl-search-status");
    }

    @ParameterizedTest
    @ValueSource(strings = {"css 动画", "动画 css", "vue 3", "gpt 4"})
    void wordsNextToEachOtherComeBeforeWordsInOneIssue(String query) {
        assertThat(issues(query)).first().isEqualTo("周刊 第 1 期");
        assertThat(issues(query)).hasSize(10);
    }

    @Test
    void twoClicksAtOnceShowTheNextResultsOnceAndLoseNone() {
        assertThat(issues("样式表")).hasSize(10);
        page.locator("#nl-search-more").evaluate("more => { more.click(); if (!more.hidden) more.click(); }");
        PlaywrightAssertions.assertThat(page.locator(".nl-result")).hasCount(20);
        page.locator("#nl-search-more").click();
        PlaywrightAssertions.assertThat(page.locator(".nl-result")).hasCount(26);
        assertThat(page.locator(".nl-result h2").allInnerTexts()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "vue3, Vue 3",
        "gpt4, GPT-4",
        "gpt-4, GPT-4",
        "vscode, VS Code",
        "vsco, VS Co",
        "vs code, VS",
        "nodejs, Node.js",
        "node.js, Node.js",
        "cafe, café",
        "CAFÉ, café",
        "zurich, Zürich",
        "naive, naïve",
        "lodz, Łódź",
        "oe, Œ",
        "oeuvre, Œuvre",
        "hauptstrasse, Hauptstraße",
        "HAUPTSTRAẞE, Hauptstraße",
        "ぎ, ぎ",
        "大模型, 大\u200b模型",
        "kuber\u00adnetes, Kubernetes",
        "'12,345,678', '12,345,678'",
        "12345678, '12,345,678'",
        "12345, '12,345'",
        "345, '345'",
        "isnt, isn’t",
        "isn't, isn’t",
        "OCLOCK, o'clock",
        "🎉, 🎉",
        "🎉发, 🎉发",
        "⭐, ⭐",
        "load.bar, load.bar",
        "some-owner/load.bar, some-owner/load.bar",
        "https://github.com/some-owner/load.bar, github.com/some-owner/load.bar",
        "news.example.net, news.example.net",
        "https://www.news.example.net/, news.example.net",
        "https://www.news.example.net/a/b?c=1#d, news.example.net",
        "https://news.example.net?c=1, news.example.net",
        "www.news.example.net, news.example.net",
        "https://github.com/some-owner/load.bar/issues/1, github.com/some-owner/load.bar",
    })
    void oneThingIsFoundHoweverItIsWritten(String query, String mark) {
        assertThat(issues(query)).first().isEqualTo("周刊 第 1 期");
        assertThat(page.locator("mark").allInnerTexts()).contains(mark);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "https://mp.example.org/s/alpha-article | 30",
                "http://www.mp.example.org/s/alpha-article | 30",
                "https://mp.example.org/s/gone | 30;31",
                "mp.example.org/s/alpha-article | 30",
                "mp.example.org/s/gone | 30;31",
                "mp.example.org/s/gone second | 30",
                "github.com/some-team/one/issues/1 | 30",
                "mp.example.org:8080/s/gone | 30;31",
                "https://mp.example.org:443/wiki/a_(b)_c | 30;31",
                "HTTPS://MP.example.org/ | 30;31",
                "https://github.com/some-team | 30;31",
                "https://github.com/some-team/ | 30;31",
                "https://github.com/some-team?tab=repositories | 30;31",
                "\"https://mp.example.org/s\" second | 30",
                "“https://mp.example.org/gone” second | 30",
                "（https://mp.example.org/gone）以及beta | 31",
                "https://mp.example.org/gone，以及beta | 31",
                "https://mp.example.org/gone,https://other.example.org | 31",
            })
    void anAddressIsSearchedAsAWholeAndElseItsSite(String query, String numbers) {
        assertThat(issues(query).stream().map(title -> title.replaceAll("\\D", "")))
                .containsExactlyInAnyOrder(numbers.split(";"));
    }

    /** Each has a second word, which is in no issue: taken for the path of an address, it would be left out. */
    @ParameterizedTest
    @ValueSource(strings = {"Node.js/missing.js", "load.bar_x.org/missing", "vue.go/missing.go", "Example.NET/Missing"})
    void namesWithASlashBetweenThemAreNoAddress(String query) {
        assertThat(issues(query)).isEmpty();
    }

    @Test
    void kanaKeepTheirMarks() {
        assertThat(issues("かき")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "rust, 周刊 第 2 期;周刊 第 1 期",
        "rust -go, 周刊 第 2 期",
        "rust -zürich, 周刊 第 2 期",
        "rust -加载条, 周刊 第 2 期",
        "rust -\"vue 3\", 周刊 第 2 期",
        "rust -vue3, 周刊 第 2 期",
        "rust -ru, 周刊 第 2 期;周刊 第 1 期",
        "rust -一门, 周刊 第 1 期",
        "-rust, 周刊 第 2 期;周刊 第 1 期",
        "--rust, 周刊 第 2 期;周刊 第 1 期",
        "rust --go, 周刊 第 1 期",
        "rust -🎊, 周刊 第 2 期",
        "rust -12345678, 周刊 第 2 期",
    })
    void aMinusExcludes(String query, String titles) {
        assertThat(String.join(";", issues(query))).isEqualTo(titles);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#3", "3", "第 3 期", "第3期", "No. 3"})
    void theNumberOfAnIssuePutsItFirst(String query) {
        assertThat(issues(query)).first().isEqualTo("周刊 第 3 期");
    }

    @Test
    void theCountChangesOnceAllIsKnownAndNotBefore() {
        PlaywrightAssertions.assertThat(status("甲乙丙丁")).hasText("约 24 期");
        page.locator("#nl-search-more").click();
        PlaywrightAssertions.assertThat(page.locator(".nl-result")).hasCount(17);
        PlaywrightAssertions.assertThat(page.locator("#nl-search-status")).hasText("约 24 期");
        page.locator("#nl-search-more").click();
        PlaywrightAssertions.assertThat(page.locator("#nl-search-status")).hasText("找到 21 期");
    }

    @Test
    void aNumberInAPhraseIsNoIssue() {
        assertThat(issues("vue 3")).first().isEqualTo("周刊 第 1 期");
    }

    @ParameterizedTest
    @CsvSource({
        "kubernets, kubernetes",
        "javascirpt, javascript",
        "Kubernetes javasript, Kubernetes javascript",
        "加載條, 加载条",
        "布局, 佈局",
        "规范, 規範",
        "标准, 標準",
        "特征, 特徵",
        "尽量, 盡量",
        "制造, 製造",
        "控制权, 控制權",
        "采集, 採集",
        "贫乏, 貧乏",
        "乾淨, 干净",
        "覆蓋率, 覆盖率",
        "著作權, 著作权"
    })
    void aMisspeltWordIsAnsweredWithTheNearestOne(String query, String nearest) {
        assertThat(issues(query)).isEmpty();
        PlaywrightAssertions.assertThat(page.locator("#nl-search-status"))
                .hasText(SearchSite.NONE + "是不是要找“" + nearest + "”？");
        page.locator("#nl-search-status a").click();
        PlaywrightAssertions.assertThat(page.locator(".nl-result")).hasCount(1);
        PlaywrightAssertions.assertThat(page.locator("input")).hasValue(nearest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"没有", "颱風", "台风", "zzzzzzzz", "abc", "🎈", "雲計算機"})
    void nothingNearIsNotMadeUp(String query) {
        issues(query);
        PlaywrightAssertions.assertThat(page.locator("#nl-search-status")).hasText(SearchSite.NONE);
    }

    @Test
    void theBrowserScrollsToTheHitFarBelowItsHeading() {
        issues("远处");
        page.locator(".nl-result li a").click();
        page.waitForURL("**/28.html*");
        assertThat(page.evaluate("() => location.hash")).isEqualTo("#%E9%95%BF%E6%96%87");
        PlaywrightAssertions.assertThat(page.getByText("这里是远处的词")).isInViewport();
        PlaywrightAssertions.assertThat(page.getByText("段落 1。").first()).not().isInViewport();
    }
}
