package io.github.mineweekly.newsletter.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {
    @ParameterizedTest
    @CsvSource({
        "zh-CN, zh-CN",
        "zh_CN, zh-CN",
        "zh_hant_tw, zh-Hant-TW",
        "EN-us, en-US",
        "' ja ', ja",
        "nan, nan",
        "fil, fil",
        "deu, deu",
        "he, he",
        "id, id",
        "sr-Latn-RS, sr-Latn-RS"
    })
    void localeIsALanguageTagHoweverItIsTyped(String typed, String tag) {
        assertThat(LanguageTag.of(typed)).hasValue(tag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chinese",
                "x-klingon",
                "中文",
                "zh CN",
                "zh-",
                "-",
                "zh-CN.UTF-8",
                "und",
                "cn",
                "jp",
                "CN-zh",
                "chn",
                "USA"
            })
    void whatNamesNoLanguageIsNone(String typed) {
        assertThat(LanguageTag.of(typed)).isEmpty();
    }
}
