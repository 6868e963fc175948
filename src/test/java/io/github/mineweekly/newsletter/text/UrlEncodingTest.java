package io.github.mineweekly.newsletter.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlEncodingTest {
    @ParameterizedTest
    @CsvSource({
        "旧-闻, 旧-闻",
        "ガイド, ガイド",
        "über, über",
        "_1-开始, _1-开始",
        "𠮷野, 𠮷野",
        "a b, a%20b",
        "100%, 100%25",
        "a#b?c, a%23b%3Fc",
        "\"<>&', %22%3C%3E%26%27",
        "🎉-新, %F0%9F%8E%89-新",
        "e\u0301, e%CC%81",
        "a\u202Eb, a%E2%80%AEb",
        "\u115F\u1160\u3164\uFFA0, %E1%85%9F%E1%85%A0%E3%85%A4%EF%BE%A0",
        "ᄀ\u1161ㄱﾡ, ᄀ\u1161ㄱﾡ",
        "\uD83Da, %EF%BF%BDa"
    })
    void aFragmentKeepsLettersOfAnyScript(String id, String fragment) {
        assertThat(UrlEncoding.fragment(id)).isEqualTo(fragment);
        assertThat(UrlEncoding.decode(UrlEncoding.path(id))).isEqualTo(UrlEncoding.decode(fragment));
    }
}
