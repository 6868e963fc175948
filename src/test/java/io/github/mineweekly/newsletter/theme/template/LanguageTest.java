package io.github.mineweekly.newsletter.theme.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-CN | 2023 年 10 月 1 日 星期日 | 1,000 期 | 1 期",
                "ja | 2023年10月1日 日曜日 | 1,000号 | 1号",
                "ko | 2023년 10월 1일 일요일 | 1,000개 호 | 1개 호",
                "ar | الأحد, 1 أكتوبر 2023 | 1,000 issues | 1 issue",
                "en | Sunday, 1 October 2023 | 1,000 issues | 1 issue",
                "fr | dimanche, 1 octobre 2023 | 1\u202f000 issues | 1 issue"
            })
    void datesAndNumbersAreTheLanguagesOwn(String tag, String date, String thousand, String one) {
        Language language = new Languages(tag, null, new Overrides(null)).of(List.of());

        assertThat(language.date(LocalDate.of(2023, 10, 1))).isEqualTo(date);
        assertThat(language.count("issues", 1000)).isEqualTo(thousand);
        assertThat(language.count("issues", 1)).isEqualTo(one);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "ja", "ko"})
    void everyWordIsTranslated(String language) throws IOException {
        assertThat(properties("strings_" + language).stringPropertyNames())
                .isEqualTo(properties("strings").stringPropertyNames());
    }

    @Test
    void aTeamChoosesTheFormOfDates() {
        Language language = new Languages("zh-CN", "yyyy-MM-dd", new Overrides(null)).of(List.of());

        assertThat(language.date(LocalDate.of(2023, 10, 1))).isEqualTo("2023-10-01");
    }

    private static Properties properties(String name) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(Resource.text(name + ".properties")));
        return properties;
    }
}
