package io.github.mineweekly.newsletter.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The search page in a browser, under a strict content security policy. */
@ExtendWith(WithChromium.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest {
    /** The texts of results that are not within their column, or of which the clipping of a parent hides a part. */
    private static final String CLIPPED = """
            results => results.flatMap(result => {
              const clipped = [];
              const column = result.getBoundingClientRect();
              const walker = document.createTreeWalker(result, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const range = document.createRange();
                range.selectNodeContents(walker.currentNode);
                for (const box of range.getClientRects()) {
                  let left = column.left;
                  let right = column.right;
                  for (let at = walker.currentNode.parentElement; at !== result; at = at.parentElement) {
                    const inset = getComputedStyle(at).clipPath.match(/^inset\\((.*)\\)$/);
                    if (!inset) continue;
                    const sides = inset[1].split(' ').map(parseFloat);
                    const outer = at.getBoundingClientRect();
                    left = Math.max(left, outer.left + (sides.length > 3 ? sides[3] : sides[1] ?? sides[0]));
                    right = Math.min(right, outer.right - (sides[1] ?? sides[0]));
                  }
                  if (box.left < left - 0.5 || box.right > right + 0.5) {
                    clipped.push(walker.currentNode.textContent);
                  }
                }
              }
              return clipped;
            })""";

    private final List<String> faults = new ArrayList<>();
    private Path folder;
    private Site site;
    private Page page;

    @BeforeAll
    void start(@TempDir Path directory, Browser browser) throws IOException {
        folder = SearchSite.write(directory);
        site = Site.at(folder);
        page = watched(WithChromium.page(browser.newContext()));
    }

    @AfterAll
    void stop() {
        if (site != null) {
            site.close();
        }
    }

    @BeforeEach
    void open() {
        faults.clear();
        page.navigate(site.url("search.html"));
    }

    @AfterEach
    void nothingWentWrong() {
        assertThat(faults).isEmpty();
    }

    private Page watched(Page watched) {
        watched.onPageError(faults::add);
        watched.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                faults.add(message.text());
            }
        });
        watched.onDialog(dialog -> {
            faults.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        return watched;
    }

    private void search(String query) {
        page.locator("input").fill(query);
        page.locator("input").press("Enter");
        SearchSite.waitForEnd(page);
    }

    private LocatorAssertions that(String selector) {
        return PlaywrightAssertions.assertThat(page.locator(selector));
    }

    private List<String> texts(String selector) {
        return page.locator(selector).allInnerTexts();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            拖垮公司           | 拖垮公司
            拖垮              | 拖垮
            垮公司的           | 垮公司的
            心脏              | 心脏
            戏谑的口吻描述打造    | 戏谑的口吻描述打造
            谑               | 谑
            用ChatGPT创业      | 用 ChatGPT 创业
            chatgpt          | ChatGPT
            gpt              | GPT
            Chat             | Chat
            c++              | C++
            C#               | C#
            rust             | ＲＵＳＴ
            ｒｕｓｔ             | ＲＵＳＴ
            ラーメン           | ラーメン
            검색              | 검색
            """)
    void aPhraseFromInsideAClauseFindsItsItem(String query, String mark) {
        search(query);
        that("#nl-search-status").hasText("找到 1 期");
        that(".nl-result h2").hasText("周刊 第 20 期");
        assertThat(texts("mark")).isNotEmpty().contains(mark);
    }

    @Test
    void aResultNamesTheIssueAndLeadsToTheItem() {
        search("戏谑");
        that(".nl-result .nl-meta").hasText("2023 年 10 月 1 日");
        that(".nl-result li a").hasText("如何打造一个拖垮公司的大模型？");
        assertThat(page.locator(".nl-result li a").getAttribute("href"))
                .isEqualTo("2023/%E7%AC%AC%2020%20%E6%9C%9F.html#"
                        + URLEncoder.encode("如何打造一个拖垮公司的大模型", StandardCharsets.UTF_8)
                        + ":~:text="
                        + URLEncoder.encode("用戏谑的口吻描述打造大模型过程中的诸多挑战", StandardCharsets.UTF_8));
    }

    /** The browser goes to the first of a text on the page, and the page's frame has short ones as well. */
    @Test
    void aResultNamesATextThatIsOnlyThere(@TempDir Path directory) throws IOException {
        Path source = Files.createDirectories(directory.resolve("source"));
        Files.writeString(source.resolve("1.md"), """
                ---
                title: 第 1 期
                date: 2023-10-01
                ---

                ## 工具

                ### 一

                今天讨论缓存的策略，以及数据库的设计。The std library is nice.

                用 Valkey：快。Redis！很快。

                ### 二

                “缓存”一词来自法语。这里说的是“数据库”，与上面不同！缓存，缓存。

                ### 三

                The new std::list grows. We saw 1,000,000 users at 10:30, and 3,5 percent more.
                """);
        try (Site other = Site.at(Site.render(directory, null))) {
            page.navigate(other.url("search.html"));
            assertThat(addresses("数据库")).containsExactlyInAnyOrder("一:~:text=以及数据库的设计", "二:~:text=这里说的是“数据库”，与上面不同");
            assertThat(addresses("std"))
                    .containsExactlyInAnyOrder("一:~:text=The std library is nice.", "三:~:text=The new std::list grows");
            assertThat(addresses("1000000")).containsExactly("三:~:text=list grows. We saw 1,000,000 users at 10:30");
            assertThat(addresses("percent")).containsExactly("三:~:text=and 3,5 percent more.");
            assertThat(addresses("缓存")).containsExactlyInAnyOrder("一:~:text=今天讨论缓存的策略", "二:~:text=“缓存”一词来自法语");
            assertThat(addresses("valkey")).containsExactly("一:~:text=用 Valkey：快");
            assertThat(addresses("redis")).containsExactly("一");
            assertThat(addresses("工具")).containsExactly("工具");
            // What the page still loads is not to be refused by a server that has ended.
            page.navigate("about:blank");
        }
    }

    private List<String> addresses(String query) {
        search(query);
        return page.locator(".nl-result li a").all().stream()
                .map(link -> link.getAttribute("href").replaceFirst(".*?#", ""))
                .map(hash -> URLDecoder.decode(hash, StandardCharsets.UTF_8))
                .toList();
    }

    /** What a line of facts clips before its first dot must not be text. */
    @ParameterizedTest
    @ValueSource(ints = {390, 1440})
    void everyLineOfAResultIsWhole(int width) {
        page.setViewportSize(width, 900);
        search("操纵市场");
        that(".nl-result").hasCount(10);
        assertThat(page.locator(".nl-result").evaluateAll(CLIPPED)).isEqualTo(List.of());
        search("一");
        that(".nl-result").containsText("本期还有 1 处");
        assertThat(page.locator(".nl-result").evaluateAll(CLIPPED)).isEqualTo(List.of());
    }

    @Test
    void severalWordsMustAllBeInTheIssue() {
        search("戏谑 chatgpt");
        that("#nl-search-status").hasText("找到 1 期");
        assertThat(texts(".nl-result li a")).hasSize(2);
        search("戏谑 操纵");
        that("#nl-search-status").hasText(SearchSite.NONE);
    }

    @Test
    void neighboursThatAreNotInTheTextAreNoPhrase() {
        search("公司大模型");
        that("#nl-search-status").hasText(SearchSite.NONE);
    }

    @Test
    void theNewestComeFirstTenAtATime() {
        search("操纵市场");
        that(".nl-result").hasCount(10);
        that("#nl-search-status").hasText("约 19 期");
        that("#nl-search-start").isHidden();
        assertThat(texts(".nl-result h2").get(0)).isEqualTo("周刊 第 19 期");
        page.locator("#nl-search-more").click();
        that(".nl-result").hasCount(19);
        that("#nl-search-status").hasText("找到 19 期");
        that("#nl-search-more").isHidden();
        PlaywrightAssertions.assertThat(page.locator(".nl-result >> nth=10 >> a >> nth=0"))
                .isFocused();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"引号\"", "<img src=x onerror=alert(2)>", "alert(2)"})
    void markupInQueriesAndTextsStaysText(String query) {
        search(query);
        that("#nl-search-status").hasText("找到 1 期");
        assertThat(page.locator("#nl-search-results script, #nl-search-results img")
                        .count())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"没有这个词", "zzz", "\"", "''';--", "\\u0000", "[](){}*.+?^$|", "😀", "constructor", "__proto__"})
    void whatIsNowhereIsSaid(String query) {
        search(query);
        that("#nl-search-status").hasText(SearchSite.NONE);
        that(".nl-result").hasCount(0);
    }

    @Test
    void aVeryLongQueryEnds() {
        search("拖垮公司的大模型".repeat(2000));
        that("#nl-search-status").hasText(SearchSite.NONE);
        search("a ".repeat(5000));
        that("#nl-search-results").hasAttribute("aria-busy", "false");
    }

    @Test
    void typingSearchesAndTheAddressRemembers() {
        page.locator("input").pressSequentially("心脏");
        that(".nl-result").hasCount(1);
        assertThat(page.url()).endsWith("?q=%E5%BF%83%E8%84%8F");
        page.reload();
        that("input").hasValue("心脏");
        that(".nl-result").hasCount(1);
    }

    @Test
    void arrowsWalkAndEscapeLeadsBack() {
        search("操纵市场");
        Locator links = page.locator(".nl-result a");
        page.keyboard().press("ArrowDown");
        PlaywrightAssertions.assertThat(links.nth(0)).isFocused();
        page.keyboard().press("ArrowDown");
        PlaywrightAssertions.assertThat(links.nth(1)).isFocused();
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowUp");
        that("input").isFocused();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Escape");
        that("input").isFocused();
        page.keyboard().press("Escape");
        that("input").hasValue("");
        that(".nl-result").hasCount(0);
        assertThat(page.url()).endsWith("search.html");
    }

    @Test
    void enterOpensTheResult() {
        search("心脏");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/2023/.*"));
        assertThat(page.title()).startsWith("周刊 第 20 期");
    }

    @Test
    void theCountIsALiveRegion() {
        that("#nl-search-status").hasAttribute("aria-live", "polite");
        that("#nl-search-status").hasAttribute("role", "status");
    }

    @Test
    void aMissingIndexIsSaid() throws IOException {
        Path copy = folder.resolve("broken");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = copy.resolve(folder.relativize(file).toString());
                if (!file.getFileName().toString().startsWith("d-")) {
                    Files.createDirectories(to.getParent());
                    Files.copy(file, to);
                }
            }
        }
        page.navigate(site.url("broken/search.html"));
        that("#nl-search-status").hasText(SearchSite.FAILED);
        faults.removeIf(fault -> fault.contains("404"));
    }

    @Test
    void afterAFailedLoadItCanBeTriedAgain() {
        page.route(Pattern.compile(".*/assets/search/t.*"), Route::abort);
        page.locator("input").fill("心脏");
        page.locator("input").press("Enter");
        that("#nl-search-status").hasText(SearchSite.FAILED);
        page.unrouteAll();
        page.locator("#nl-search-retry").click();
        that(".nl-result").hasCount(1);
        that("#nl-search-retry").isHidden();
        that("input").isFocused();
        faults.removeIf(fault -> fault.contains("ERR_FAILED"));
    }

    @Test
    void whereAQueryFailsTheResultsOfTheOneBeforeAreGone() {
        search("操纵市场");
        that("#nl-search-more").isVisible();
        page.route(Pattern.compile(".*/assets/search/[it].*"), Route::abort);
        page.locator("input").fill("心脏");
        page.locator("input").press("Enter");
        that("#nl-search-status").hasText(SearchSite.FAILED);
        that(".nl-result").hasCount(0);
        that("#nl-search-more").isHidden();
        page.unrouteAll();
        faults.removeIf(fault -> fault.contains("ERR_FAILED"));
    }

    @Test
    void whereMoreResultsFailTheFirstStayAndTheOthersCanBeTriedAgain() {
        search("操纵市场");
        page.route(Pattern.compile(".*/assets/search/t.*"), Route::abort);
        page.locator("#nl-search-more").click();
        that("#nl-search-status").hasText(SearchSite.FAILED);
        that(".nl-result").hasCount(10);
        page.unrouteAll();
        page.locator("#nl-search-retry").click();
        that(".nl-result").hasCount(19);
        that("#nl-search-retry").isHidden();
        faults.removeIf(fault -> fault.contains("ERR_FAILED"));
    }

    @Test
    void beforeTypingTheNewestIssuesAreListed() {
        that("#nl-search-start .nl-rows > li").hasCount(8);
        that("#nl-search-start .nl-rows time >> nth=0").hasText("2023 年 10 月 1 日");
        search("心脏");
        that("#nl-search-start").isHidden();
        page.locator("input").fill("");
        that("#nl-search-start").isVisible();
    }

    @Test
    void textsAreNotLoadedBeforeTypingRests(Browser browser) {
        List<String> texts = new ArrayList<>();
        try (Page typed = watched(browser.newPage())) {
            typed.onRequest(request -> {
                if (request.url().contains("/assets/search/t")) {
                    texts.add(request.url());
                }
            });
            typed.clock().install(new Clock.InstallOptions().setTime(0));
            typed.navigate(site.url("search.html"));
            typed.clock().pauseAt(60_000);
            Locator field = typed.locator("input");
            typed.waitForResponse(Pattern.compile(".*/assets/search/i.*"), () -> {
                field.fill("操纵");
                typed.clock().runFor(200);
            });
            field.fill("操纵市");
            typed.clock().runFor(200);
            field.fill("心脏");
            typed.clock().runFor(500);
            PlaywrightAssertions.assertThat(typed.locator(".nl-result")).hasCount(1);
        }
        assertThat(texts).hasSize(1);
    }

    @Test
    void fromAFileItFindsTheSame() {
        page.navigate(folder.resolve("search.html").toUri().toString());
        search("拖垮公司");
        that(".nl-result").hasCount(1);
        page.navigate(folder.resolve("search.html").toUri() + "?q=%E5%BF%83%E8%84%8F");
        that(".nl-result").hasCount(1);
    }

    @Test
    void nothingGivesWayOnAPageThatIsOpenedWithAQuery() {
        page.navigate(site.url("search.html?q=心脏"));
        that(".nl-result").hasCount(1);
        that("#nl-search-start").isHidden();
        page.evaluate("() => { shifts = 0; new PerformanceObserver(list => list.getEntries().forEach("
                + "entry => { shifts += entry.value; })).observe({type: 'layout-shift', buffered: true}); }");
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame("
                + "() => setTimeout(done))))");
        assertThat(((Number) page.evaluate("shifts")).doubleValue()).isLessThan(0.01);
        search("");
        that("#nl-search-start").isVisible();
    }

    @Test
    void withoutScriptsThereAreOtherWays(Browser browser) {
        try (BrowserContext plain = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page bare = WithChromium.page(plain);
            bare.navigate(site.url("search.html"));
            PlaywrightAssertions.assertThat(bare.locator("form")).isHidden();
            PlaywrightAssertions.assertThat(bare.locator("noscript a")).hasText(new String[] {"往期", "栏目", "链接"});
        }
    }
}
