package io.github.mineweekly.newsletter.site.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueLanguageTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "ja/2024-01-07.md, ja",
                "2024/zh-CN/a.md, zh-CN",
                "weekly/pt_BR/a.md, pt_BR",
                "2024-01-07.md, ''",
                "go/2024-01-07.md, ''",
                "2024/ja.md, ''",
                "english/a.md, ''",
                "2024-01-07.en.md, en",
                "2024/a.b.zh-CN.md, zh-CN",
                "ja/a.en.md, ja",
                "en.md, ''",
                "node.js.md, ''",
                "2024-01-07.draft.md, ''"
            })
    void aFolderOrANameSaysTheLanguageOfATranslation(String key, String language) {
        assertThat(IssueLanguage.of(key)).isEqualTo(language);
    }
}
