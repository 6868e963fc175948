package io.github.mineweekly.newsletter.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader meets on the pages, in a real browser. */
@ExtendWith(WithChromium.class)
class ReadingTest {
    private static final String TO_THE_THIRD = "document.querySelectorAll('.nl-item h3')[2].scrollIntoView()";
    private static final String THIRD_IS_CURRENT =
            "document.querySelectorAll('.nl-outline ol ol a')[2].matches('[aria-current=location]')";

    @TempDir
    static Path folder;

    private static Site site;

    @BeforeAll
    static void build() throws IOException {
        site = Site.ofFewIssues(folder);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-10-01.html",
                "2023/09-24.html",
                "2023-09-17.html",
                "index.html",
                "404.html",
                "sections/index.html",
                "sections/科技动态.html",
                "links.html",
                "search.html?q=AI"
            })
    void nothingScrollsSideways(String path, Browser browser) {
        for (int width : List.of(320, 390, 820, 1440)) {
            reading(
                    browser,
                    desk().setViewportSize(width, 800),
                    path,
                    page -> assertThat(page.evaluate("document.documentElement.scrollWidth"))
                            .as(path + " at " + width)
                            .isEqualTo(width));
        }
    }

    @Test
    void aTableTypedAsHtmlScrollsByItself(Browser browser) {
        reading(browser, desk().setViewportSize(320, 800), Site.SEED, page -> {
            page.evaluate("document.querySelector('main p').insertAdjacentHTML('afterend',"
                    + " '<table><tr>' + '<td>abcdefgh</td>'.repeat(20) + '</tr></table>')");
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
        });
    }

    @Test
    void theFirstParagraphOfATaskIsBesideItsBox(Browser browser) {
        reading(browser, desk(), Site.SEED, page -> {
            page.evaluate("document.querySelector('main p').insertAdjacentHTML('afterend',"
                    + " '<ul class=nl-tasks><li><input type=checkbox> <p>a</p><p>b</p></li></ul>')");
            assertThat(page.evaluate("(() => { const [box, text] = ['input', 'p'].map(name =>"
                            + " document.querySelector('.nl-tasks ' + name).getBoundingClientRect());"
                            + " return box.top < text.bottom && text.top < box.bottom })()"))
                    .isEqualTo(true);
        });
    }

    @Test
    void theNumberAtATitlesEndIsNotBroken(Browser browser) {
        reading(
                browser,
                phone().setViewportSize(340, 700),
                Site.SEED,
                page -> assertThat(page.evaluate("""
                () => {
                  const title = document.querySelector('h1');
                  title.className = '';
                  title.textContent = 'Mine Weekly 第 20 期';
                  const lineOf = (index) => {
                    const letter = document.createRange();
                    letter.setStart(title.firstChild, index);
                    letter.setEnd(title.firstChild, index + 1);
                    return letter.getBoundingClientRect().top;
                  };
                  return [lineOf(0) < lineOf(12), lineOf(12) === lineOf(17)];
                }
                """)).isEqualTo(List.of(true, true)));
    }

    @Test
    void theOutlineFollowsTheReading(Browser browser) {
        reading(browser, desk(), Site.SEED, page -> {
            page.evaluate(TO_THE_THIRD);
            page.waitForFunction(THIRD_IS_CURRENT);
            that(page.locator("[aria-current=location]")).hasCount(1);
        });
    }

    @Test
    void theSheetOpensAndClosesWithoutJavaScript(Browser browser) {
        reading(browser, phone().setJavaScriptEnabled(false), Site.SEED, page -> {
            that(page.locator(".nl-outline")).isHidden();
            page.click(".nl-open");
            that(page.locator(".nl-outline")).isVisible();
            page.click(".nl-close");
            that(page.locator(".nl-outline")).isHidden();
        });
    }

    @Test
    void theHeadOfTheSheetStaysInSight(Browser browser) {
        reading(browser, phone().setViewportSize(390, 420), Site.SEED, page -> {
            page.click(".nl-open");
            page.evaluate("document.querySelector('.nl-outline').scrollTop = 200");
            double sheet = page.locator(".nl-outline").boundingBox().y;
            assertThat(page.locator(".nl-outline-title").boundingBox().y).isEqualTo(sheet);
        });
    }

    @Test
    void aPhonesBarHasTheSectionsWhereNoOutlineIs(Browser browser) {
        reading(browser, phone(), "index.html", page -> {
            BoundingBox bar = page.locator(".nl-bar").boundingBox();
            BoundingBox link = page.locator(".nl-bar a:has-text('栏目')").boundingBox();
            assertThat(link.y).isBetween(bar.y, bar.y + bar.height - link.height);
        });
        reading(
                browser,
                phone(),
                Site.SEED,
                page -> that(page.locator(".nl-bar a:has-text('栏目')")).isHidden());
    }

    @Test
    void theSearchStaysWholeBesideALongNameAndLinksOfATeam(Browser browser) {
        reading(browser, phone(), Site.SEED, page -> {
            page.evaluate("document.querySelector('.nl-name span').textContent = 'Newsletter of a Team '.repeat(3);"
                    + " document.querySelector('.nl-bar nav')"
                    + ".insertAdjacentHTML('beforeend', '<a class=nl-extra>About</a>')");
            assertThat(page.locator(".nl-bar [rel=search]").boundingBox().height)
                    .isLessThan(40);
        });
    }

    @Test
    void theKeyboardReachesNoLinkThatIsOutOfSightAndNoneMovesUnderThePointer(Browser browser) {
        reading(browser, phone(), Site.SEED, page -> {
            page.evaluate("document.querySelector('.nl-name span').textContent = 'Newsletter of a Team '.repeat(3)");
            assertThat(top(page)).isGreaterThan(40);
            page.focus(".nl-bar nav a");
            assertThat(top(page)).isNotNegative().isLessThan(30);
        });
        reading(browser, phone(), Site.SEED, page -> {
            page.evaluate("document.querySelector('.nl-name span').textContent = 'Newsletter of a Team '.repeat(3)");
            page.click(".nl-bar nav [rel=search]");
            PlaywrightAssertions.assertThat(page).hasURL(Pattern.compile(".*/search\\.html"));
        });
    }

    private static double top(Page page) {
        return page.locator(".nl-bar nav a >> nth=0").boundingBox().y;
    }

    @Test
    void theRailIsThereWithoutJavaScriptAndNoDeadSwitchIs(Browser browser) {
        reading(browser, desk().setJavaScriptEnabled(false), Site.SEED, page -> {
            that(page.locator(".nl-outline")).isVisible();
            that(page.locator(".nl-theme")).isHidden();
            that(page.locator(".nl-keys")).isHidden();
        });
    }

    @Test
    void aTapInTheSheetClosesItAndGoesThere(Browser browser) {
        reading(browser, phone(), Site.SEED, page -> {
            page.click(".nl-open");
            page.click(".nl-outline ol ol a >> nth=2");
            that(page.locator(".nl-outline")).isHidden();
            page.waitForFunction(THIRD_IS_CURRENT);
        });
    }

    @Test
    void theChosenThemeIsKept(Browser browser) {
        reading(browser, desk(), Site.SEED, page -> {
            page.click(".nl-theme");
            page.click(".nl-theme");
            assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo("rgb(23, 22, 20)");
            page.navigate(site.url("index.html"));
            assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo("rgb(23, 22, 20)");
        });
    }

    @Test
    void thePermalinkIsCopiedAndAnnounced(Browser browser) {
        Browser.NewContextOptions options = desk().setPermissions(List.of("clipboard-read", "clipboard-write"));
        reading(browser, options, Site.SEED, page -> {
            page.evaluate("window.setTimeout = () => 0"); // or the note may be gone before a slow machine looks
            page.click(".nl-item .nl-hash >> nth=0");
            that(page.locator("[role=status]")).hasText("链接已复制");
            assertThat(page.evaluate("navigator.clipboard.readText()").toString())
                    .startsWith(site.url(Site.SEED) + "#");
        });
    }

    @Test
    void keysWalkTheItemsAndTheIssues(Browser browser) {
        reading(browser, desk(), Site.SEED, page -> {
            page.keyboard().press("j");
            page.keyboard().press("j");
            assertThat(focused(page)).isEqualTo("如何打造一个拖垮公司的大模型？");
            page.keyboard().press("k");
            page.keyboard().press("[");
            page.waitForURL("**/" + Site.EVERYTHING);
        });
    }

    @Test
    void keysWalkAPageThatIsTooShortToScroll(Browser browser) {
        reading(browser, desk().setViewportSize(1440, 3000), "index.html", page -> {
            List<String> walked = new ArrayList<>();
            for (String key : List.of("j", "j", "k")) {
                page.keyboard().press(key);
                walked.add(focused(page));
            }
            assertThat(walked.get(1)).isNotEqualTo(walked.get(0));
            assertThat(walked.get(2)).isEqualTo(walked.get(0));
        });
    }

    @Test
    void whatAKeyLeadsToIsNotBelowTheYear(Browser browser) {
        reading(browser, desk().setViewportSize(800, 300), "index.html", page -> {
            page.keyboard().press("j");
            assertThat(page.locator(":focus").boundingBox().y)
                    .isGreaterThanOrEqualTo(bottom(page, ".nl-year-head >> nth=0"));
        });
    }

    @Test
    void eachSourceHasALineOfItsOwn(Browser browser) {
        for (Browser.NewContextOptions options : List.of(desk(), phone())) {
            reading(browser, options, Site.EVERYTHING, page -> {
                String item = ".nl-item:has(.nl-source + .nl-source) ";
                BoundingBox last = page.locator(item + ".nl-source >> nth=1").boundingBox();
                assertThat(last.y).isGreaterThanOrEqualTo(bottom(page, item + ".nl-source >> nth=0"));
                assertThat(bottom(page, item + ".nl-hash")).isCloseTo(last.y + last.height, Offset.offset(4.0));
            });
        }
    }

    @Test
    void noLineOfFactsBeginsOrEndsWithADot(Browser browser) {
        reading(browser, phone().setViewportSize(320, 800), Site.SEED, page -> {
            double left = page.locator("h1").boundingBox().x;
            BoundingBox first =
                    page.locator(".nl-masthead .nl-meta > * >> nth=0").boundingBox();
            BoundingBox last =
                    page.locator(".nl-masthead .nl-meta > *:last-child").boundingBox();
            assertThat(last.y).isGreaterThan(first.y);
            assertThat(List.of(first.x + 24, last.x + 24)).containsOnly(left);
        });
    }

    @Test
    void theTextIsNeverNarrowBesideEmptySpace(Browser browser) {
        for (int width : List.of(1088, 1200, 1280, 1440, 1920)) {
            reading(
                    browser,
                    desk().setViewportSize(width, 900),
                    Site.SEED,
                    page -> assertThat(page.locator("main").boundingBox().width)
                            .as("at " + width)
                            .isBetween(660.0, 680.0));
        }
    }

    @Test
    void codeAndAddressesAreReadFromTheLeftOnEveryPage(Browser browser) {
        reading(browser, desk(), Site.EVERYTHING, page -> {
            page.evaluate("document.documentElement.dir = 'rtl'");
            assertThat(page.evaluate("['pre', '.nl-bare'].map(name =>"
                            + " getComputedStyle(document.querySelector(name)).direction)"))
                    .isEqualTo(List.of("ltr", "ltr"));
        });
    }

    /** Its last mark is on its left. */
    @Test
    void aTextInHebrewIsReadFromTheRightOnAPageFromTheLeft(Browser browser) {
        String markIsLeft = "text => { const at = document.querySelector('main p[lang], main li, main section p');"
                + " at.textContent = text; const range = document.createRange();"
                + " const left = i => { range.setStart(at.firstChild, i); range.setEnd(at.firstChild, i + 1);"
                + " return range.getBoundingClientRect().left; };"
                + " return left(text.length - 1) < left(0); }";
        reading(browser, desk(), Site.EVERYTHING, page -> {
            assertThat(page.evaluate(markIsLeft, "שלום עולם!")).isEqualTo(true);
            assertThat(page.evaluate(markIsLeft, "Java שלום!")).isEqualTo(false);
            page.evaluate("document.documentElement.dir = 'rtl'");
            assertThat(page.evaluate(markIsLeft, "Java שלום!")).isEqualTo(true);
        });
    }

    @Test
    void theDirectionThatAnAuthorGivesCounts(Browser browser) {
        reading(browser, desk(), Site.EVERYTHING, page -> {
            page.evaluate("""
                    document.querySelector('main p').insertAdjacentHTML('afterend', `
                      <p class="probe" dir="rtl">Java שלום!</p>
                      <div dir="rtl"><ul><li class="probe">Java שלום!</li></ul></div>
                      <p class="probe" dir="ltr">שלום Java!</p>
                      <p class="probe">שלום Java!</p>
                      <ul><li class="probe">שלום Java!</li></ul>`)""");
            assertThat(page.evaluate("""
                    [...document.querySelectorAll('.probe')].map(one => {
                      const box = one.getBoundingClientRect();
                      const at = (from, to) => {
                        const range = document.createRange();
                        range.setStart(one.firstChild, from);
                        range.setEnd(one.firstChild, to);
                        return range.getBoundingClientRect();
                      };
                      const end = one.firstChild.length;
                      const whole = at(0, end);
                      return (at(end - 1, end).left < at(0, 1).left ? 'rtl' : 'ltr')
                        + (whole.left - box.left < box.right - whole.right ? ' left' : ' right');
                    })"""))
                    .isEqualTo(List.of("rtl right", "rtl right", "ltr left", "rtl right", "rtl left"));
        });
    }

    @Test
    void inASkinColumnsKeepTheirSideAndCodeBreaks(@TempDir Path folder, Browser browser) throws IOException {
        try (Site site = Site.inSkin(folder, false);
                BrowserContext context = browser.newContext()) {
            Page page = WithChromium.page(context);
            page.navigate(site.url(Site.EVERYTHING));
            assertThat(page.evaluate("getComputedStyle(document.querySelector('td.nl-right')).textAlign"))
                    .isEqualTo("end");
            page.evaluate(
                    "document.head.insertAdjacentHTML('afterbegin', '<style>code { white-space: nowrap }</style>')");
            assertThat(page.evaluate("getComputedStyle(document.querySelector('p > code')).whiteSpace"))
                    .isEqualTo("normal");
        }
    }

    /** The words are English here, since the theme has no Arabic ones. */
    @Test
    void onAPageFromTheRightEnglishCountsReadAsInEnglish(@TempDir Path folder, Browser browser) throws IOException {
        try (Site site = Site.ofArabic(folder);
                BrowserContext context = browser.newContext()) {
            Page page = WithChromium.page(context);
            page.navigate(site.url("index.html"));
            assertThat(page.evaluate("""
                    [...document.querySelectorAll('.nl-meta > span')].map(one => one.firstChild)
                      .filter(text => /\\d [a-z]/.test(text.data)).map(text => {
                        const left = at => {
                          const range = document.createRange();
                          range.setStart(text, at);
                          range.setEnd(text, at + 1);
                          return range.getBoundingClientRect().left;
                        };
                        return left(text.data.search(/\\d/)) < left(text.data.search(/[a-z]/));
                      })
                    """)).isEqualTo(List.of(true, true, true));
            page.navigate(site.url("search.html"));
            page.evaluate("document.documentElement.lang = 'fa'");
            page.fill("#nl-search-field", "إصدار");
            that(page.locator("#nl-search-status")).hasText("\u20682 issues\u2069");
        }
    }

    @Test
    void nothingIsCutOffOnPaper(Browser browser) {
        reading(browser, desk().setViewportSize(680, 900), Site.EVERYTHING, page -> {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.evaluate("document.querySelector('.nl-section').insertAdjacentHTML('beforeend',"
                    + " '<pre>' + 'raw '.repeat(99) + '</pre>')");
            assertThat(page.evaluate("[...document.querySelectorAll('pre')]"
                            + ".filter(e => e.scrollWidth > e.clientWidth).length"))
                    .isEqualTo(0);
            assertThat(page.evaluate("[...document.querySelectorAll('main *')]"
                            + ".filter(e => e.getBoundingClientRect().right > innerWidth).length"))
                    .isEqualTo(0);
            that(page.locator("details p")).isVisible();
        });
    }

    @Test
    void keysAreOffInFieldsAndCanBeSwitchedOff(Browser browser) {
        reading(browser, desk(), Site.SEED, page -> {
            page.evaluate("document.querySelector('main').prepend(document.createElement('input'))");
            page.focus("main input");
            page.keyboard().press("j");
            assertThat(page.inputValue("main input")).isEqualTo("j");
            page.click(".nl-keys button");
            page.reload();
            page.keyboard().press("j");
            assertThat(page.evaluate("document.activeElement === document.body"))
                    .isEqualTo(true);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-10-01.html",
                "2023/09-24.html",
                "index.html",
                "old/19.html",
                "sections/index.html",
                "sections/科技动态.html",
                "links.html",
                "search.html?q=AI"
            })
    void theStrictestPolicyIsKept(String path, Browser browser) {
        List<String> told = new ArrayList<>();
        try (BrowserContext context = browser.newContext(desk())) {
            Page page = WithChromium.page(context);
            page.onConsoleMessage(message -> told.add(message.text()));
            page.onPageError(told::add);
            page.navigate(site.url(path));
            settle(page);
        }
        assertThat(told).isEmpty();
    }

    @Test
    void aPageIsWholeFromAFile(Browser browser) {
        try (BrowserContext context = browser.newContext(desk())) {
            Page page = WithChromium.page(context);
            page.navigate(site.file(Site.EVERYTHING).toUri().toString());
            assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo("rgb(251, 250, 247)");
            page.click(".nl-theme");
            page.click(".nl-theme");
            assertThat(page.evaluate("document.documentElement.dataset.theme")).isEqualTo("dark");
        }
    }

    @Test
    void paperShowsAddressesAndNoBars(Browser browser) {
        reading(browser, desk(), Site.SEED, page -> {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            for (String frame : List.of(".nl-bar", ".nl-outline", ".nl-chips", ".nl-neighbours")) {
                that(page.locator(frame)).isHidden();
            }
            assertThat(page.evaluate("getComputedStyle(document.querySelector('.nl-title'), '::after').content"))
                    .isEqualTo("\"https://mp.weixin.qq.com/s/ZwdjTEHZvsK0VbzFlGtsng\"");
            that(page.locator("h1")).isVisible();
            page.evaluate("document.querySelector('.nl-section').insertAdjacentHTML('beforeend',"
                    + " '<p>1、<span class=nl-entry><a href=https://n.example.org/1>a</a></span>"
                    + "<a class=nl-bare href=https://n.example.org/2>https://n.example.org/2</a></p>')");
            assertThat(page.evaluate("[...document.querySelectorAll('.nl-entry a, .nl-bare')]"
                            + ".map(a => getComputedStyle(a, '::after').content).slice(-2)"))
                    .isEqualTo(List.of("\" (https://n.example.org/1)\"", "none"));
        });
    }

    @Test
    void theCurrentPlaceIsSeenInForcedColours(Browser browser) {
        reading(browser, desk().setForcedColors(ForcedColors.ACTIVE), Site.SEED, page -> {
            that(page.locator("[aria-current=location]")).hasCount(1);
            assertThat(page.evaluate("getComputedStyle(document.querySelector('[aria-current=location]'))"
                            + ".textDecorationLine"))
                    .isEqualTo("underline");
            assertThat(page.evaluate("getComputedStyle(document.querySelector('.nl-outline')).borderTopWidth"))
                    .isEqualTo("0px");
        });
    }

    @Test
    void aSlashLeadsToTheSearchFromEverywhere(Browser browser) {
        for (String path : List.of(Site.SEED, Site.EVERYTHING, "index.html", "sections/科技动态.html", "links.html")) {
            reading(browser, desk(), path, page -> {
                page.keyboard().press("/");
                page.waitForURL("**/search.html");
                that(page.locator("#nl-search-field")).isFocused();
            });
        }
    }

    @Test
    void theOldAddressLeadsToTheIssue(Browser browser) {
        reading(
                browser,
                desk(),
                "old/19.html?from=mail#id",
                page -> page.waitForURL("**/" + Site.EVERYTHING + "?from=mail#id"));
        reading(
                browser,
                desk().setJavaScriptEnabled(false),
                "old/19.html",
                page -> page.waitForURL("**/" + Site.EVERYTHING));
    }

    @Test
    void anIssueTakesAtMostFiveRequests(Browser browser) {
        List<String> requests = new ArrayList<>();
        try (BrowserContext context = browser.newContext(desk())) {
            Page page = WithChromium.page(context);
            page.onRequest(request -> requests.add(request.url()));
            page.navigate(site.url(Site.SEED));
            settle(page);
        }
        assertThat(requests).hasSizeBetween(4, 5);
    }

    private static void reading(
            Browser browser, Browser.NewContextOptions options, String path, Consumer<Page> reader) {
        try (BrowserContext context = browser.newContext(options)) {
            Page page = WithChromium.page(context);
            page.navigate(site.url(path));
            reader.accept(page);
        }
    }

    /** Until a page asks for nothing more. */
    private static void settle(Page page) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        if (page.url().contains("?q=")) {
            SearchSite.waitForEnd(page);
        }
    }

    private static Browser.NewContextOptions desk() {
        return new Browser.NewContextOptions().setViewportSize(1440, 900);
    }

    private static Browser.NewContextOptions phone() {
        return new Browser.NewContextOptions().setViewportSize(390, 844).setReducedMotion(ReducedMotion.REDUCE);
    }

    private static LocatorAssertions that(Locator locator) {
        return PlaywrightAssertions.assertThat(locator);
    }

    private static double bottom(Page page, String selector) {
        BoundingBox box = page.locator(selector).boundingBox();
        return box.y + box.height;
    }

    private static String focused(Page page) {
        return page.evaluate("document.activeElement.textContent").toString();
    }
}
