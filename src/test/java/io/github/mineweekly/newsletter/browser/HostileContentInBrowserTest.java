package io.github.mineweekly.newsletter.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.github.mineweekly.newsletter.hostile.HostileNewsletter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each page of a newsletter full of what would run, in a browser that no policy holds back: nothing does, no dialog or
 * window opens, and nothing is asked of another host but the pictures and media that an issue shows.
 */
@ExtendWith(WithChromium.class)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no such names of files")
class HostileContentInBrowserTest {
    private static final String HOST = "http://newsletter.invalid/";
    private static final Set<String> SHOWN = Set.of("image", "media");
    private static final String PROBE = "window.nlProbe = () => { window.nlRan = true; };";

    /** Also what waits for the reader. */
    private static final String TOUCH = "() => { document.querySelectorAll('main *').forEach((element) => {"
            + "for (const type of ['mouseover', 'focus', 'toggle']) element.dispatchEvent(new Event(type));"
            + "if (element.focus) element.focus(); }); return Boolean(window.nlRan); }";

    @TempDir
    Path folder;

    private final List<String> faults = new ArrayList<>();
    private Path site = Path.of(".");

    @Test
    void nothingRunsOpensOrLeaves(Browser browser) throws Exception {
        HostileNewsletter.write(folder.resolve("source"));
        site = Site.renderAll(folder);
        try (BrowserContext context = browser.newContext()) {
            context.addInitScript(PROBE);
            context.route("**/*", this::answer);
            context.onPage(page -> faults.addAll(page.opener() == null ? List.of() : List.of("window " + page.url())));
            Page page = WithChromium.page(context);
            page.onDialog(dialog -> {
                faults.add("dialog " + page.url());
                dialog.dismiss();
            });
            page.onPageError(error -> faults.add(page.url() + ": " + error));
            List<String> pages = pages();
            assertThat(pages).hasSizeGreaterThan(150);
            for (String path : pages) {
                String url = HOST + new URI(null, null, path, null).getRawPath();
                page.navigate(url);
                if (Boolean.TRUE.equals(page.evaluate(TOUCH))) {
                    faults.add("ran on " + path);
                }
                if (!page.url().equals(url)) {
                    faults.add(path + " led to " + page.url());
                }
            }
            page.navigate(HOST + "search.html?q=nlProbe");
            SearchSite.waitForEnd(page);
            assertThat(page.locator(".nl-result").count()).isPositive();
            assertThat(page.evaluate(TOUCH)).isEqualTo(false);
        }
        assertThat(faults).isEmpty();
    }

    private void answer(Route route) {
        String url = route.request().url();
        if (!url.startsWith(HOST)) {
            if (!SHOWN.contains(route.request().resourceType())) {
                faults.add(route.request().resourceType() + " " + url);
            }
            route.abort();
            return;
        }
        Path file = site.resolve(URI.create(url).getPath().substring(1)).normalize();
        if (file.startsWith(site) && Files.isRegularFile(file)) {
            route.fulfill(new Route.FulfillOptions().setPath(file).setContentType(Site.type(file.toString())));
        } else {
            route.fulfill(new Route.FulfillOptions().setStatus(404));
        }
    }

    private List<String> pages() throws Exception {
        try (Stream<Path> files = Files.walk(site)) {
            return files.map(file -> site.relativize(file).toString())
                    .filter(file -> file.endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }
}
