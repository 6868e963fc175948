package io.github.mineweekly.newsletter.markdown.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbsoluteAddressesTest {
    private static final String PAGE = "https://example.org/weekly/2023/10-01.html";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <a href="09-24.html">a</a>         | <a href="https://example.org/weekly/2023/09-24.html">a</a>
            <a href="../x.html#y">a</a>        | <a href="https://example.org/weekly/x.html#y">a</a>
            <a href="#nl-note-1">1</a>         | <a href="https://example.org/weekly/2023/10-01.html#nl-note-1">1</a>
            <a href="/about">a</a>             | <a href="https://example.org/about">a</a>
            <a href="mailto:a@b.cn">a</a>      | <a href="mailto:a@b.cn">a</a>
            <a href="http://a.cn/?b=1&amp;c">a</a> | <a href="http://a.cn/?b=1&amp;c">a</a>
            <img src="图/1.png" alt="b">        | <img src="https://example.org/weekly/2023/图/1.png" alt="b">
            <q cite="x">中&lt;文</q>            | <q cite="https://example.org/weekly/2023/x">中&lt;文</q>
            """)
    void everyAddressIsSeenFromThePage(String html, String expected) {
        assertThat(AbsoluteAddresses.in(html, PAGE)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "cover.png, https://example.org/weekly/2023/cover.png",
        "https://cdn.example.org/a.png, https://cdn.example.org/a.png"
    })
    void oneAddressLikewise(String address, String expected) {
        assertThat(AbsoluteAddresses.of(address, PAGE)).isEqualTo(expected);
    }
}
