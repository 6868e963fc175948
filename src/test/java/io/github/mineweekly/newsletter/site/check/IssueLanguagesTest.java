package io.github.mineweekly.newsletter.site.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueLanguagesTest {
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
                "2024-01-07.draft.md, ''",
                "archive/cn/issue-559.cn.md, cn",
                "issue-559.cn.md, cn",
                "jp/2024-01-07.md, jp",
                "2016-cn/week-01.md, cn",
                "2016-en/week-01.md, en",
                "posts_zh-TW/1.md, zh-TW",
                "周刊-ja/1.md, ja",
                "week-is/1.md, ''",
                "built-in/1.md, ''",
                "2016-cn.md, ''",
                "-cn/1.md, ''"
            })
    void aFolderOrANameSaysTheLanguageOfATranslation(String key, String language) {
        assertThat(new IssueLanguages(List.of(key)).of(key)).isEqualTo(language);
    }

    @Test
    void namesAreLanguagesWhereAFolderHasSeveral() {
        IssueLanguages languages = new IssueLanguages(List.of("June/de.md", "June/zh-CN.md", "May/de.md", "is.md"));

        assertThat(languages.of("June/de.md")).isEqualTo("de");
        assertThat(languages.of("June/zh-CN.md")).isEqualTo("zh-CN");
        assertThat(languages.of("July/de.md")).isEqualTo("de");
        assertThat(languages.of("is.md")).isEmpty();
    }

    @Test
    void namesBesideOthersAreWords() {
        IssueLanguages languages = new IssueLanguages(List.of("go.md", "is.md", "it.md", "a/no.md", "b/so.md"));

        assertThat(languages.of("is.md")).isEmpty();
        assertThat(languages.of("a/no.md")).isEmpty();
    }

    @Test
    void namesThatMayAllBeWordsAreWords() {
        IssueLanguages languages = new IssueLanguages(List.of("is.md", "it.md", "a/cs.md", "a/ml.md", "b/en.md"));

        assertThat(languages.of("is.md")).isEmpty();
        assertThat(languages.of("a/cs.md")).isEmpty();
    }
}
