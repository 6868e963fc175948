package io.github.mineweekly.newsletter.site.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {
    private static final String HASH = "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assets/newsletter.ca978112ca.css",
                "assets/search/t12-0a1b2c.js",
                "images/chart-ca978112.png",
                "ca/b.ca9781.js"
            })
    void aNameWithTheBeginningOfTheHashChangesWithTheContent(String path) {
        assertThat(Manifest.isHashed(path, HASH)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "images/photo-20260104.png",
                "assets/newsletter.ca978112cb.css",
                "assets/copied.txt",
                "images/a-ca978.png",
                "photo-ca978112.d/index.html",
                "search/t12-0a1b2c.js",
                "ca978112ca.html"
            })
    void aNameWithOtherDigitsMayKeepItWhenTheContentChanges(String path) {
        assertThat(Manifest.isHashed(path, HASH)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026/1.html, text/html",
        "a.PNG, image/png",
        "feed.xml, application/atom+xml",
        "sections/工具.xml, application/atom+xml",
        "rss.xml, application/rss+xml",
        "feed.json, application/feed+json",
        "files/feed.json, application/json",
        "sitemap.xml, application/xml",
        "a.unknown, application/octet-stream",
        "CNAME, application/octet-stream"
    })
    void theTypeFollowsFromThePath(String path, String type) {
        assertThat(Manifest.type(path)).isEqualTo(type);
    }
}
