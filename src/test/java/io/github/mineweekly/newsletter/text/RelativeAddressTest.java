package io.github.mineweekly.newsletter.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeAddressTest {
    @ParameterizedTest
    @CsvSource({
        "09-24.html, https://example.org/weekly/2023/09-24.html",
        "./09-24.html, https://example.org/weekly/2023/09-24.html",
        "../x.html?a=../b#y, https://example.org/weekly/x.html?a=../b#y",
        "../a/./b/../c/, https://example.org/weekly/a/c/",
        "., https://example.org/weekly/2023/",
        ".., https://example.org/weekly/",
        "../../../../x, https://example.org/x",
        ".hidden/..b, https://example.org/weekly/2023/.hidden/..b",
        "#nl-note-1, https://example.org/weekly/2023/10-01.html#nl-note-1",
        "?a, https://example.org/weekly/2023/10-01.html?a",
        "'', https://example.org/weekly/2023/10-01.html",
        "/about, https://example.org/about",
        "/a/../b, https://example.org/b",
        "//cdn.example.org/a.png, https://cdn.example.org/a.png",
        "mailto:a@b.cn, mailto:a@b.cn",
        "http://u@a.cn/../b, http://u@a.cn/../b"
    })
    void anAddressIsSeenFromThePage(String address, String expected) {
        assertThat(RelativeAddress.seenFrom("https://example.org/weekly/2023/10-01.html", address))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org, a, https://example.org/a",
        "https://example.org, /a, https://example.org/a",
        "https://example.org/, ../a, https://example.org/a"
    })
    void aHostIsAFolder(String page, String address, String expected) {
        assertThat(RelativeAddress.seenFrom(page, address)).isEqualTo(expected);
    }
}
