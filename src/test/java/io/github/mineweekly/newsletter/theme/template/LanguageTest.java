package io.github.mineweekly.newsletter.theme.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.markdown.tree.Letters;
import io.github.mineweekly.newsletter.text.Resource;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
                "ar | الأحد, 1 أكتوبر 2023 | \u20681,000 issues\u2069 | \u20681 issue\u2069",
                "en | Sunday, 1 October 2023 | 1,000 issues | 1 issue",
                "fr | dimanche, 1 octobre 2023 | 1\u202f000 issues | 1 issue"
            })
    void datesAndNumbersAreTheLanguagesOwn(String tag, String date, String thousand, String one) {
        Language language = new Languages(tag, null, new Overrides(null), List.of()).ofNewsletter();

        assertThat(language.date(LocalDate.of(2023, 10, 1))).isEqualTo(date);
        assertThat(language.count("issues", 1000)).isEqualTo(thousand);
        assertThat(language.count("issues", 1)).isEqualTo(one);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "zh_TW", "ja", "ko"})
    void everyWordIsTranslated(String language) throws IOException {
        assertThat(properties("strings_" + language).stringPropertyNames())
                .isEqualTo(properties("strings").stringPropertyNames());
    }

    @ParameterizedTest
    @CsvSource({
        "zh, 搜索",
        "zh-CN, 搜索",
        "zh-SG, 搜索",
        "zh-Hans-HK, 搜索",
        "zh-TW, 搜尋",
        "zh-HK, 搜尋",
        "zh-MO, 搜尋",
        "zh-Hant, 搜尋",
        "zh-Hant-HK, 搜尋"
    })
    void chineseIsInTheCharactersOfItsPlace(String tag, String search) {
        assertThat(new Languages(tag, null, new Overrides(null), List.of())
                        .ofNewsletter()
                        .word("search"))
                .isEqualTo(search);
    }

    /** Han, kana, Hangul, Latin: of the newsletter, then of the page. */
    @ParameterizedTest
    @CsvSource({
        "5, 0, 0, 1200000, 0, 0, 0, 300, en",
        "0, 0, 0, 0, 0, 0, 0, 0, en",
        "13, 0, 0, 1000, 13, 0, 0, 1000, en",
        "14, 0, 0, 1000, 14, 0, 0, 1000, zh-CN",
        "90, 10, 0, 0, 90, 10, 0, 0, ja",
        "91, 9, 0, 0, 91, 9, 0, 0, zh-CN",
        "40, 0, 60, 0, 40, 0, 60, 0, ko",
        "1000, 0, 0, 0, 0, 0, 0, 199, zh-CN",
        "1000, 0, 0, 0, 0, 0, 0, 200, en",
        "0, 0, 0, 1000, 49, 0, 0, 3, en",
        "0, 0, 0, 1000, 50, 0, 0, 0, zh-CN"
    })
    void theLanguageIsThatOfTheTextAndOfAShortOneTheNewsletters(
            int han,
            int kana,
            int hangul,
            int latin,
            int pageHan,
            int pageKana,
            int pageHangul,
            int pageLatin,
            String tag) {
        Languages languages =
                new Languages(null, null, new Overrides(null), List.of(new Letters(han, kana, hangul, latin, 0)));

        assertThat(languages
                        .of(new Letters(pageHan, pageKana, pageHangul, pageLatin, 0))
                        .tag())
                .isEqualTo(tag);
    }

    @Test
    void theLogSaysWhichLanguageAndWhyUnlessItIsConfigured() {
        List<Letters> letters = List.of(new Letters(100, 0, 0, 50, 0), new Letters(0, 0, 0, 50, 0));

        assertThat(new Languages(null, null, new Overrides(null), letters).reason())
                .isEqualTo("language of the pages: zh-CN"
                        + " (80 % of the text is in Chinese, Japanese or Korean; locale sets another)");
        assertThat(new Languages("en", null, new Overrides(null), letters).reason())
                .isEmpty();
    }

    @Test
    void aPageInAScriptThatDoesNotTellIsInTheNewslettersLanguage() {
        List<Letters> chinese = List.of(new Letters(10_000, 0, 0, 50, 0));

        assertThat(new Languages(null, null, new Overrides(null), chinese)
                        .of(new Letters(300, 0, 0, 0, 1_300))
                        .tag())
                .isEqualTo("zh-CN");
    }

    @Test
    void theLogAsksForTheLanguageOfAScriptThatDoesNotTell() {
        List<Letters> russian = List.of(new Letters(20, 0, 0, 30, 2_000));

        assertThat(new Languages(null, null, new Overrides(null), russian).reason())
                .isEqualTo("language of the pages: en, though most of the text is in a script other than Latin;"
                        + " set locale to the right one");
        assertThat(new Languages("ru", null, new Overrides(null), russian).reason())
                .isEmpty();
    }

    @Test
    void theWordsOfACountryTakePrecedenceOverItsLanguages(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("strings_zh.properties"), "latest = 本周\narchive = 往期\n");
        Files.writeString(folder.resolve("strings_zh_TW.properties"), "archive = 過刊\n");
        Overrides overrides = new Overrides(folder);

        Language taiwan = new Languages("zh-TW", null, overrides, List.of()).ofNewsletter();
        Language china = new Languages("zh-CN", null, overrides, List.of()).ofNewsletter();

        assertThat(taiwan.strings()).containsEntry("archive", "過刊").containsEntry("latest", "本周");
        assertThat(china.strings()).containsEntry("archive", "往期");
    }

    @ParameterizedTest
    @CsvSource({
        "zh-HK, 過刊, 網誌",
        "zh-MO, 過刊, 站點",
        "zh-Hant, 過刊, 站點",
        "zh-Hant-HK, 過刊, 網誌",
        "zh-Hans-HK, 往期, 網誌",
        "zh-CN, 往期, 站点"
    })
    void theWordsOfATeamForTaiwanAreForAllTraditionalChinese(
            String tag, String archive, String site, @TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("strings_zh_TW.properties"), "archive = 過刊\nsite = 站點\n");
        Files.writeString(folder.resolve("strings_zh_HK.properties"), "site = 網誌\n");

        Language language = new Languages(tag, null, new Overrides(folder), List.of()).ofNewsletter();

        assertThat(language.strings()).containsEntry("archive", archive).containsEntry("site", site);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN", "ja", "ko", "fr"})
    void aTeamsWordsForAllLanguagesTakePrecedenceOverTheThemesForOne(String tag, @TempDir Path folder)
            throws IOException {
        Files.writeString(folder.resolve("strings.properties"), "archive = Old issues\n");

        Language language = new Languages(tag, null, new Overrides(folder), List.of()).ofNewsletter();

        assertThat(language.word("archive")).isEqualTo("Old issues");
    }

    /** The script of a tag decides before its language. */
    @ParameterizedTest
    @CsvSource({
        "ar, true",
        "ckb, true",
        "az-Arab, true",
        "pa-Arab-PK, true",
        "ur, true",
        "ur-Latn, false",
        "az, false",
        "zh-Hant, false"
    })
    void aLanguageIsReadFromTheRightInAScriptThatIs(String tag, boolean fromTheRight) {
        Language language = new Languages(tag, null, new Overrides(null), List.of()).ofNewsletter();

        assertThat(language.rightToLeft()).isEqualTo(fromTheRight);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, zh_CN", "zh-Hant-TW, zh_TW", "en, ''"})
    void openGraphWantsALanguageWithItsCountry(String tag, String locale) {
        assertThat(new Languages(tag, null, new Overrides(null), List.of())
                        .ofNewsletter()
                        .underscored())
                .isEqualTo(locale);
    }

    @Test
    void aTeamChoosesTheFormOfDates() {
        Language language = new Languages("zh-CN", "yyyy-MM-dd", new Overrides(null), List.of()).ofNewsletter();

        assertThat(language.date(LocalDate.of(2023, 10, 1))).isEqualTo("2023-10-01");
    }

    private static Properties properties(String name) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(Resource.text("theme/" + name + ".properties")));
        return properties;
    }
}
