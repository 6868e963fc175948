package io.github.mineweekly.newsletter.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.catalog.EntryId;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {
    /** The expected values are those of Python's {@code uuid.uuid5(uuid.NAMESPACE_URL, name)}. */
    @ParameterizedTest
    @CsvSource({
        "2023/10-01.html, 315769eb-3dba-5275-a483-e31142e2a9c0",
        "第 20 期é.html, 05ffa31a-4b72-5390-b6aa-43fa5486af84"
    })
    void anIdIsAnotherProgramsVersion5(String path, String uuid) {
        assertThat(EntryId.of("io.example:weekly", path)).isEqualTo("urn:uuid:" + uuid);
        assertThat(EntryId.of("io.example:weekly", Normalizer.normalize(path, Normalizer.Form.NFD)))
                .isEqualTo("urn:uuid:" + uuid);
    }

    @Test
    void theHomePageIsTheFolder() {
        SiteAddress site = new SiteAddress("https://example.org/weekly/");
        assertThat(site.page("index.html")).isEqualTo("https://example.org/weekly/");
        assertThat(site.page("2023/第 1 期?.html"))
                .isEqualTo("https://example.org/weekly/2023/%E7%AC%AC%201%20%E6%9C%9F%3F.html");
    }

    @Test
    void robotsTxtIsOnlyAtTheRoot() {
        assertThat(Sitemap.robots(new SiteAddress("https://example.org/weekly/")))
                .isEmpty();
        assertThat(Sitemap.robots(new SiteAddress("https://example.org/")))
                .contains("User-agent: *\nDisallow:\n\nSitemap: https://example.org/sitemap.xml\n");
    }
}
