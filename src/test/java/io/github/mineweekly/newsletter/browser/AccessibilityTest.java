package io.github.mineweekly.newsletter.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of page under axe-core's rules, in both colour schemes, on a desktop and on a phone. */
@ExtendWith(WithChromium.class)
class AccessibilityTest {
    private static final String AXE = "/axe.min.js";

    @TempDir
    static Path folder;

    private static Site few;
    private static Site many;
    private static Site hidden;

    @BeforeAll
    static void build() throws IOException {
        few = Site.ofFewIssues(folder.resolve("few"));
        many = Site.ofManyIssues(folder.resolve("many"));
        hidden = Site.ofHiddenIssues(folder.resolve("hidden"));
    }

    @AfterAll
    static void stop() {
        List.of(few, many, hidden).forEach(Site::close);
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
        "many, sections/链接/2022.html",
        "many, links.html",
        "many, links/example-com.html",
        "many, index.html",
        "many, archive/2022.html",
        "hidden, index.html"
    })
    void axeFindsNothing(String site, String path, Browser browser) throws IOException {
        assertThat(site(site).file(path.replaceFirst("\\?.*", ""))).exists();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : List.of(1440, 390)) {
                assertThat(violations(site(site).url(path), scheme, width, browser))
                        .as(path + " " + scheme + " " + width)
                        .isEmpty();
            }
        }
    }

    private static List<?> violations(String url, ColorScheme scheme, int width, Browser browser) throws IOException {
        Browser.NewContextOptions options =
                new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, 900);
        try (BrowserContext context = browser.newContext(options)) {
            Page page = WithChromium.page(context);
            page.route("**/old/*", AccessibilityTest::stay);
            page.navigate(url);
            if (url.contains("?q=")) {
                SearchSite.waitForEnd(page);
            }
            page.evaluate(axe());
            return (List<?>)
                    page.evaluate(
                            "async () => (await axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations']}))"
                                    + ".violations.map(v => v.id + ': ' + v.nodes.map(n => n.html + ' ' + n.failureSummary).join(' | '))");
        }
    }

    /** A redirect page leads on at once, and is looked at where that fails. */
    private static void stay(Route route) {
        String page = route.fetch().text().replaceFirst("<meta http-equiv=\"refresh\"[^>]*>", "");
        route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody(page));
    }

    private static Site site(String name) {
        return switch (name) {
            case "few" -> few;
            case "many" -> many;
            default -> hidden;
        };
    }

    private static String axe() throws IOException {
        try (InputStream in = AccessibilityTest.class.getResourceAsStream(AXE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
