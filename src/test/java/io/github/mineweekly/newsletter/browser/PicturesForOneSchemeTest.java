package io.github.mineweekly.newsletter.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of which one is for light colours and the other for dark ones, as GitHub has them. */
@ExtendWith(WithChromium.class)
class PicturesForOneSchemeTest {
    @TempDir
    static Path folder;

    @Test
    void eachIsShownInItsScheme(Browser browser) throws IOException {
        try (Site site = Site.ofFewIssues(folder);
                BrowserContext context = browser.newContext()) {
            Page page = WithChromium.page(context);
            page.navigate(site.url(Site.SEED));
            page.evaluate("document.querySelector('main p').insertAdjacentHTML('afterend',"
                    + " '<p class=probe><img src=\"/x#gh-light-mode-only\" alt=light><img src=\"/x#gh-dark-mode-only\" alt=dark></p>"
                    + "<figure class=probe><a href=x><img src=\"/x#gh-dark-mode-only\" alt=dark></a></figure>')");

            for (String theme : new String[] {"", "light", "dark"}) {
                page.evaluate("document.documentElement.dataset.theme = '" + theme + "'");
                assertThat(shown(page, ColorScheme.LIGHT, Media.SCREEN))
                        .isEqualTo(theme.equals("dark") ? "dark dark" : "light");
                assertThat(shown(page, ColorScheme.DARK, Media.SCREEN))
                        .isEqualTo(theme.equals("light") ? "light" : "dark dark");
                assertThat(shown(page, ColorScheme.DARK, Media.PRINT)).isEqualTo("light");
            }
        }
    }

    @Test
    void aDrawingWithoutAGroundHasALightOneInTheDark(Browser browser) throws IOException {
        try (Site site = Site.ofFewIssues(folder);
                BrowserContext context = browser.newContext()) {
            Page page = WithChromium.page(context);
            page.navigate(site.url(Site.SEED));
            page.evaluate("document.querySelector('main p').insertAdjacentHTML('afterend',"
                    + " '<p class=probe><img src=\"/x.png\" alt=any><img src=\"/x#gh-dark-mode-only\" alt=dark></p>')");

            for (String theme : new String[] {"", "light", "dark"}) {
                page.evaluate("document.documentElement.dataset.theme = '" + theme + "'");
                assertThat(light(page, ColorScheme.LIGHT, Media.SCREEN)).isEqualTo(theme.equals("dark") ? "any" : "");
                assertThat(light(page, ColorScheme.DARK, Media.SCREEN)).isEqualTo(theme.equals("light") ? "" : "any");
                assertThat(light(page, ColorScheme.DARK, Media.PRINT)).isEqualTo("");
            }
        }
    }

    private static Object light(Page page, ColorScheme scheme, Media media) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setMedia(media));
        return page.evaluate("[...document.querySelectorAll('.probe img')]"
                + ".filter(image => getComputedStyle(image).backgroundColor === 'rgb(251, 250, 247)')"
                // What is shown where it does not load.
                + ".filter(image => getComputedStyle(image).color === 'rgb(35, 33, 29)')"
                + ".map(image => image.alt).join(' ')");
    }

    private static Object shown(Page page, ColorScheme scheme, Media media) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setMedia(media));
        return page.evaluate("[...document.querySelectorAll('.probe img')]"
                + ".filter(image => image.checkVisibility()).map(image => image.alt).join(' ')");
    }
}
