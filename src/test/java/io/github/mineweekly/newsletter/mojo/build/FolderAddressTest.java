package io.github.mineweekly.newsletter.mojo.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FolderAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://example.org, https://example.org/",
        "https://example.org/weekly, https://example.org/weekly/",
        "https://example.org:8080/weekly/, https://example.org:8080/weekly/",
        "HTTPS://Example.org/Weekly/, https://example.org/Weekly/",
        "https://example.org//weekly///a//, https://example.org/weekly/a/",
        "https://example.org/周刊/, https://example.org/%E5%91%A8%E5%88%8A/",
        "https://example.org/%E5%91%A8/100%/, https://example.org/%E5%91%A8/100%25/",
        "https://例子.中国/n, https://xn--fsqu00a.xn--fiqs8s/n/",
        "https://Weekly.例子.中国/n, https://weekly.xn--fsqu00a.xn--fiqs8s/n/",
        "http://weekly_site.corp/~team/, http://weekly_site.corp/~team/",
        "http://[::1]:8080/, http://[::1]:8080/",
        "http://localhost:8080, http://localhost:8080/",
        "https://a-b.example.org./weekly|x/, https://a-b.example.org./weekly%7Cx/"
    })
    void addressIsOneThatFeedsMayHold(String typed, String address) {
        assertThat(FolderAddress.of(typed)).hasValue(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.org",
                "//example.org/",
                "/weekly/",
                "ftp://example.org/",
                "https://",
                "https:///weekly/",
                "https://example.org:80a/",
                "https://example.org/a b/",
                "https://example.org/weekly/?x",
                "https://example.org/weekly/#x",
                "https://user:secret@example.org/weekly/",
                "https://example.org/weekly/index.html",
                "https://example.org/weekly/index.html/",
                "https://example.org/${unknown}/",
                "https://a..b/",
                "https://${docs.host}/weekly/",
                "https://${docs.host}:8080/weekly/",
                "https://a|b.example/",
                "https://a\\b.example/",
                "https://100%.example/",
                "https://例子$.中国/"
            })
    void whatIsNotTheAddressOfAFolderIsNone(String typed) {
        assertThat(FolderAddress.of(typed)).isEmpty();
    }
}
