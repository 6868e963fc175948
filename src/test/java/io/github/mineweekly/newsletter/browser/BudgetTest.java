package io.github.mineweekly.newsletter.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the seed's page weighs on its way to the reader. */
class BudgetTest {
    @TempDir
    static Path folder;

    @Test
    void theSeedsPageKeepsItsBudgets() throws IOException {
        try (Site site = Site.ofFewIssues(folder)) {
            assertThat(packed(List.of(site.file(Site.SEED)))).as("HTML").isLessThanOrEqualTo(7 * 1024);
            assertThat(packed(assets(site, Site.SEED, "css"))).as("CSS").isLessThanOrEqualTo(6 * 1024);
            assertThat(packed(assets(site, Site.SEED, "js"))).as("JavaScript").isLessThanOrEqualTo(3 * 1024);
        }
    }

    @Test
    void theSearchPageHasAtMostEightKilobytesOfScripts() throws IOException {
        try (Site site = Site.ofFewIssues(folder.resolve("search"))) {
            assertThat(packed(assets(site, "search.html", "js"))).isLessThanOrEqualTo(8 * 1024);
        }
    }

    @Test
    void listsHaveAtMostSixKilobytesOfStyle() throws IOException {
        try (Site site = Site.ofFewIssues(folder.resolve("lists"))) {
            for (String page : List.of(
                    "index.html",
                    "sections/index.html",
                    "sections/科技动态.html",
                    "links.html",
                    "search.html",
                    "404.html",
                    "subscribe.html")) {
                assertThat(packed(assets(site, page, "css"))).as(page).isLessThanOrEqualTo(6 * 1024);
            }
        }
    }

    @Test
    void noPageHasAnInlineScriptOrStyle() throws IOException {
        try (Site site = Site.ofFewIssues(folder.resolve("inline"));
                Stream<Path> files = Files.walk(site.file(""))) {
            for (Path page :
                    files.filter(file -> file.toString().endsWith(".html")).toList()) {
                assertThat(page).content().doesNotContain("<script>", "<style", " style=", " onclick=", "javascript:");
            }
        }
    }

    /** The style sheets or scripts that a page loads at once. */
    private static List<Path> assets(Site site, String page, String extension) throws IOException {
        Pattern address =
                Pattern.compile("<(?:link rel=\"stylesheet\" href|script src)=\"([^\"]+\\." + extension + ")\"");
        List<Path> found = address.matcher(Files.readString(site.file(page)))
                .results()
                .map(match -> address(site, page, match.group(1)))
                .toList();
        assertThat(found).isNotEmpty();
        return found;
    }

    private static Path address(Site site, String page, String href) {
        return href.startsWith("/")
                ? site.file(href.substring(1))
                : site.file(page).resolveSibling(href).normalize();
    }

    private static int packed(List<Path> files) throws IOException {
        int bytes = 0;
        for (Path file : files) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(Files.readAllBytes(file));
            }
            bytes += out.size();
        }
        return bytes;
    }
}
