package io.github.mineweekly.newsletter.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of page under axe-core's rules, in both colour schemes, on a desktop and on a phone. */
@ExtendWith(WithChromium.class)
class AccessibilityTest {
    private static final String AXE = axe();
    private static final String ALL = "['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']";

    /** What the other colours of the same page can change. */
    private static final String COLOURS = "['color-contrast', 'link-in-text-block']";

    /** Two hundred rows of one kind show no more than some, and take axe half a minute. */
    private static final String SHORTER = """
            for (const list of document.querySelectorAll('ol, ul, main')) {
              [...list.children].slice(25).forEach((row) => row.remove());
            }
            """;

    private static final Map<String, Site> SITES = new HashMap<>();

    @TempDir
    static Path folder;

    @BeforeAll
    static void build() throws IOException {
        SITES.put("few", Site.ofFewIssues(folder.resolve("few")));
        SITES.put("many", Site.ofManyIssues(folder.resolve("many")));
        SITES.put("hidden", Site.ofHiddenIssues(folder.resolve("hidden")));
        SITES.put("forms", Site.ofManyForms(folder.resolve("forms")));
        SITES.put("skin", Site.inSkin(folder.resolve("skin"), false));
        SITES.put("failed", Site.inSkin(folder.resolve("failed"), true));
        SITES.put("arabic", Site.ofArabic(folder.resolve("arabic")));
    }

    @AfterAll
    static void stop() {
        SITES.values().forEach(Site::close);
        SITES.clear();
    }

    @ParameterizedTest
    @CsvSource({
        "few, 2023-10-01.html",
        "few, 2023/09-24.html",
        "few, 2023-09-17.html",
        "few, index.html",
        "few, 404.html",
        "few, sections/index.html",
        "few, sections/科技动态.html",
        "few, links.html",
        "few, subscribe.html",
        "few, search.html?q=AI",
        "few, search.html?q=zzzzzz",
        "few, old/19.html",
        "many, sections/科技动态.html",
        "many, sections/链接/2021.html",
        "many, links.html",
        "many, links/example-com.html",
        "many, index.html",
        "many, archive/2022.html",
        "hidden, index.html",
        "forms, chinese-essay.html",
        "forms, english-bullets.html",
        "forms, korean-code.html",
        "forms, japanese.html",
        "forms, without-body.html",
        "forms, thirty-sections.html",
        "forms, index.html",
        "forms, tags/index.html",
        "forms, tags/随笔.html",
        "forms, authors/阿海.html",
        "skin, 2023/09-24.html",
        "skin, index.html",
        "skin, links.html",
        "skin, checks.html",
        "failed, index.html",
        "arabic, 7.html",
        "arabic, index.html",
        "arabic, subscribe.html"
    })
    void axeFindsNothingAndNothingScrollsSideways(String site, String path, Browser browser) throws IOException {
        assertThat(SITES.get(site).file(path.replaceFirst("\\?.*", ""))).exists();
        try (BrowserContext context = browser.newContext()) {
            Page page = WithChromium.page(context);
            page.route("**/old/*", AccessibilityTest::stay);
            page.setViewportSize(1440, 900);
            page.navigate(SITES.get(site).url(path));
            if (path.contains("?q=")) {
                SearchSite.waitForEnd(page);
            }
            page.evaluate(SHORTER);
            page.evaluate(AXE);
            assertThat(violations(page, ColorScheme.LIGHT, ALL))
                    .as("light, wide")
                    .isEmpty();
            assertThat(violations(page, ColorScheme.DARK, COLOURS))
                    .as("dark, wide")
                    .isEmpty();
            page.setViewportSize(390, 900);
            assertThat(violations(page, ColorScheme.DARK, ALL))
                    .as("dark, narrow")
                    .isEmpty();
            assertThat(violations(page, ColorScheme.LIGHT, COLOURS))
                    .as("light, narrow")
                    .isEmpty();
            page.setViewportSize(320, 900);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("sideways")
                    .isEqualTo(320);
        }
    }

    private static List<?> violations(Page page, ColorScheme scheme, String rules) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        return (List<?>) page.evaluate("async () => (await axe.run(document, {runOnly: " + rules
                + ", resultTypes: ['violations']}))"
                + ".violations.map(v => v.id + ': ' + v.nodes.map(n => n.html + ' ' + n.failureSummary).join(' | '))");
    }

    /** A redirect page leads on at once, and is looked at where that fails. */
    private static void stay(Route route) {
        String page = route.fetch().text().replaceFirst("<script[^>]*></script>\n<noscript>.*</noscript>", "");
        route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody(page));
    }

    private static String axe() {
        try (InputStream in = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
