package io.github.mineweekly.newsletter.site.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveredTypeTest {
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
        assertThat(DeliveredType.of(path)).isEqualTo(type);
    }
}
