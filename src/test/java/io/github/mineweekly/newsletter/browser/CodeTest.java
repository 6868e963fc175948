package io.github.mineweekly.newsletter.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Blocks of code, and the buttons that copy one, or the address of a feed. */
@ExtendWith(WithChromium.class)
class CodeTest {
    @Test
    void aBlockOfCodeIsCopiedByItsButton(@TempDir Path folder, Browser browser) throws IOException {
        Browser.NewContextOptions options =
                new Browser.NewContextOptions().setPermissions(List.of("clipboard-read", "clipboard-write"));
        try (Site site = Site.ofFewIssues(folder);
                BrowserContext context = browser.newContext(options)) {
            Page page = WithChromium.page(context);
            page.navigate(site.url(Site.EVERYTHING));
            Locator button = page.locator(".nl-code-box:has(.language-yaml) .nl-copy");
            PlaywrightAssertions.assertThat(button).hasText("复制");
            button.focus();
            page.keyboard().press("Enter");
            PlaywrightAssertions.assertThat(page.locator(".nl-flash")).hasText("代码已复制");
            assertThat(page.evaluate("navigator.clipboard.readText()"))
                    .isEqualTo("# 一条注释\ncount: 12 # 另一条\nname: \"值\"\n");
        }
    }

    @Test
    void onATouchScreenTheButtonCoversNoCode(@TempDir Path folder, Browser browser) throws IOException {
        Browser.NewContextOptions phone = new Browser.NewContextOptions()
                .setIsMobile(true)
                .setHasTouch(true)
                .setViewportSize(360, 640);
        try (Site site = Site.ofFewIssues(folder);
                BrowserContext context = browser.newContext(phone)) {
            Page page = WithChromium.page(context);
            page.navigate(site.url(Site.EVERYTHING));
            assertThat(page.evaluate("[...document.querySelectorAll('.nl-code-box')].map((box) =>"
                            + " box.querySelector('.nl-copy').getBoundingClientRect().bottom"
                            + " < box.querySelector('code').getBoundingClientRect().top)"))
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .isNotEmpty()
                    .containsOnly(true);
        }
    }

    @Test
    void theAddressOfAFeedIsCopiedByItsButton(@TempDir Path folder, Browser browser) throws IOException {
        Browser.NewContextOptions options =
                new Browser.NewContextOptions().setPermissions(List.of("clipboard-read", "clipboard-write"));
        try (Site site = Site.ofFewIssues(folder);
                BrowserContext context = browser.newContext(options)) {
            Page page = WithChromium.page(context);
            page.navigate(site.url("subscribe.html"));
            Locator button = page.locator(".nl-feeds li:has-text('科技动态') .nl-copy");
            PlaywrightAssertions.assertThat(button).hasAttribute("aria-label", "复制: 科技动态");
            button.click();
            PlaywrightAssertions.assertThat(page.locator(".nl-flash")).hasText("链接已复制");
            assertThat(page.evaluate("navigator.clipboard.readText()"))
                    .isEqualTo("https://example.org/sections/%E7%A7%91%E6%8A%80%E5%8A%A8%E6%80%81.xml");
        }
    }

    @Test
    void markedLinesAreBelowEachOther(@TempDir Path folder, Browser browser) throws IOException {
        try (Site site = Site.ofFewIssues(folder);
                BrowserContext context = browser.newContext()) {
            Page page = WithChromium.page(context);
            page.navigate(site.url(Site.EVERYTHING));
            assertThat(page.evaluate("""
                            () => {
                              const code = document.querySelector('.language-yaml');
                              const [first, second] = [...code.querySelectorAll('.nl-mark')]
                                .map((line) => line.getBoundingClientRect());
                              const height = parseFloat(getComputedStyle(code).lineHeight);
                              return [second.top - first.bottom, first.height - height, first.left - second.left,
                                code.scrollWidth - code.clientWidth].map(Math.round).join();
                            }
                            """)).isEqualTo("0,0,0,0");
        }
    }

    @Test
    void onlyPagesWithCodeLoadWhatColoursIt(@TempDir Path folder) throws IOException {
        try (Site site = Site.ofFewIssues(folder)) {
            assertThat(Files.readString(site.file(Site.EVERYTHING)))
                    .containsPattern("assets/code\\.[0-9a-f]+\\.css")
                    .containsPattern("assets/code\\.[0-9a-f]+\\.js");
            assertThat(Files.readString(site.file(Site.SEED))).doesNotContain("assets/code.", "data-copy-code");
        }
    }
}
