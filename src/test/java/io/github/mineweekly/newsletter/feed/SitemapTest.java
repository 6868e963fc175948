package io.github.mineweekly.newsletter.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SitemapTest {
    private static final SiteAddress SITE = new SiteAddress("https://example.org/");

    @Test
    void aPageIsThereWithItsLastChange() {
        List<Sitemap.Page> pages = List.of(
                new Sitemap.Page("index.html", LocalDate.of(2023, 10, 5)), new Sitemap.Page("a & b.html", null));
        assertThat(Sitemap.write(SITE, pages)).containsExactly(new Sitemap.File("sitemap.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <url>
                <loc>https://example.org/</loc>
                <lastmod>2023-10-05</lastmod>
                </url>
                <url>
                <loc>https://example.org/a%20%26%20b.html</loc>
                </url>
                </urlset>

                """));
    }

    @Test
    void moreThanOneFileMayHoldAreSplit() {
        List<Sitemap.Page> pages = new ArrayList<>();
        for (int i = 0; i <= Sitemap.MOST_PAGES; i++) {
            pages.add(new Sitemap.Page(i + ".html", null));
        }
        List<Sitemap.File> files = Sitemap.write(SITE, pages);
        assertThat(files)
                .extracting(Sitemap.File::path)
                .containsExactly("sitemap.xml", "sitemap-1.xml", "sitemap-2.xml");
        assertThat(files.get(0).content()).contains("<sitemapindex ", "<loc>https://example.org/sitemap-2.xml</loc>");
        assertThat(files.get(2).content()).contains("<loc>https://example.org/50000.html</loc>");
        assertThat(files.get(2).content().split("<loc>")).hasSize(2);
    }
}
