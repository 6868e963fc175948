package io.github.mineweekly.newsletter.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.github.mineweekly.newsletter.serve.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The writer's desk: an editor on one side, a browser on the other. */
@ExtendWith(WithChromium.class)
class PreviewInBrowserTest {
    @TempDir
    Path folder;

    @Test
    void aSavedIssueIsOnTheOpenPage(Browser browser) throws IOException {
        try (Desk desk = desk();
                BrowserContext context = browser.newContext()) {
            Page page = open(context, desk, "a.html");
            assertThat(page.locator("body")).containsText("第一句");

            desk.save("a.md", Desk.issue(1, "2026-01-04", "第二句"));
            assertThat(page.locator("body")).containsText("第二句");
            assertThat(page.locator("body")).not().containsText("第一句");
        }
    }

    @Test
    void anErrorIsShownOnThePageAndGoesWhenItIsFixed(Browser browser) throws IOException {
        try (Desk desk = desk();
                BrowserContext context = browser.newContext()) {
            Page page = open(context, desk, "a.html");

            desk.save("a.md", "---\ntitle: 周刊 第 1 期\ndate: 2026-01-04\nhiden: true\n---\n\n<b onclick=x>第二句</b>\n");
            assertThat(page.getByText("the key hiden is a misspelt hidden")).isVisible();
            assertThat(page.getByText("issues/a.md:[4,1]")).isVisible();
            assertThat(page.getByText("All safe fixes: mvn newsletter:fix")).isVisible();
            assertThat(page.getByText("Copy").first()).isVisible();

            desk.save("a.md", Desk.issue(1, "2026-01-04", "第三句"));
            assertThat(page.locator("body")).containsText("第三句");
            assertThat(page.getByText("hiden")).hasCount(0);
        }
    }

    @Test
    void theReaderStaysWhereTheyStood(Browser browser) throws IOException {
        // There from the start: a page that is loaded again meanwhile would stand elsewhere.
        try (Desk desk = desk(sections(""));
                BrowserContext context = browser.newContext()) {
            Page page = open(context, desk, "a.html");
            page.evaluate("document.getElementById('节-20').scrollIntoView()");
            Object before = page.evaluate("document.getElementById('节-20').getBoundingClientRect().top");

            desk.save("a.md", Desk.issue(1, "2026-01-04", "新的开头。\n\n".repeat(30) + sections("改过")));
            assertThat(page.locator("body")).containsText("改过");

            page.waitForFunction(
                    "before => Math.abs(document.getElementById('节-20').getBoundingClientRect().top - before) < 3",
                    before);
            Assertions.assertThat(((Number) page.evaluate("window.scrollY")).doubleValue())
                    .isGreaterThan(500);
        }
    }

    @Test
    void aNewIssueAppearsOnTheHomePageWithItsBadge(Browser browser) throws IOException {
        try (Desk desk = desk();
                BrowserContext context = browser.newContext()) {
            Page page = open(context, desk, "");
            assertThat(page.getByText("第 2 期")).hasCount(0);

            desk.save(
                    "b.md",
                    Desk.issue(2, "2026-01-11", "隐藏的一期").replace("\n---\n\n", "\nhidden: true\ndraft: true\n---\n\n"));
            assertThat(page.locator("a:has-text('第 2 期')").first()).containsText("hidden, draft");

            page.locator("a:has-text('第 2 期')").first().click();
            assertThat(page).hasURL(Pattern.compile(".*/b\\.html"));
            assertThat(page.locator("body")).containsText("隐藏的一期");
            assertThat(page.locator("newsletter-overlay .badge")).hasText("hidden, draft");
        }
    }

    @Test
    void aWrongTemplateIsShownOnThePageThatIsThere(Browser browser) throws IOException {
        try (Desk desk = desk();
                BrowserContext context = browser.newContext()) {
            Page page = open(context, desk, "a.html");

            Files.writeString(desk.theme().resolve("issue.mustache"), "{{#open}}");
            assertThat(page.getByText("issue.mustache is not well-formed")).isVisible();
            assertThat(page.locator("body")).containsText("第一句");

            Files.delete(desk.theme().resolve("issue.mustache"));
            assertThat(page.getByText("issue.mustache")).hasCount(0);
        }
    }

    @Test
    void anIssueThatWasBrokenFromTheStartIsOnItsPageOnceItCanBeRead(Browser browser) throws IOException {
        try (Desk desk = desk();
                BrowserContext context = browser.newContext()) {
            desk.save("c.md", "---\ntitle: 周刊\n---\n\n第三\n");
            Page page = open(context, desk, "c.html");
            assertThat(page.locator("h1")).hasText("Not found");
            assertThat(page.getByText("issues/c.md:[")).isVisible();

            desk.save("c.md", Desk.issue(3, "2026-01-18", "第三"));
            assertThat(page.locator("h1")).containsText("第 3 期");
        }
    }

    private Desk desk() throws IOException {
        return desk("第一句");
    }

    private Desk desk(String text) throws IOException {
        Files.createDirectories(folder.resolve("issues"));
        Files.writeString(folder.resolve("issues/a.md"), Desk.issue(1, "2026-01-04", text));
        return new Desk(folder);
    }

    private static Page open(BrowserContext context, Desk desk, String path) {
        Page page = WithChromium.page(context);
        page.navigate(desk.address(path));
        return page;
    }

    private static String sections(String more) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 40; i++) {
            text.append("## 节 ").append(i).append("\n\n").append("一段话。\n\n".repeat(6));
        }
        return text + more;
    }
}
