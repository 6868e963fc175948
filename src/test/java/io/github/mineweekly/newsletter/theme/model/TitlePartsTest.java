package io.github.mineweekly.newsletter.theme.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlePartsTest {
    @ParameterizedTest
    @CsvSource({
        "Mine Weekly 第 20 期, Mine Weekly, Mine Weekly, 第 20 期, 第 20 期",
        "Mine Weekly #20, Mine Weekly, Mine Weekly, #20, #20",
        "Mine Weekly No. 20, Mine Weekly, Mine Weekly, No. 20, No. 20",
        "前端周刊第二十期, 前端周刊, 前端周刊, 第二十期, 第二十期",
        "Mine Weekly：大模型, Mine Weekly, Mine Weekly：, 大模型, ''",
        "Mine Weekly, Mine Weekly, '', Mine Weekly, ''",
        "Minecraft 第 1 期, Mine, '', Minecraft 第 1 期, ''",
        "别的标题, Mine Weekly, '', 别的标题, ''",
    })
    void theNameAtTheBeginningIsTheSmallLineAndABareNumberIsSetHuge(
            String text, String name, String series, String rest, String numeral) {
        TitleParts title = TitleParts.of(text, name);

        assertThat(title.series()).isEqualTo(series);
        assertThat(title.rest()).isEqualTo(rest);
        assertThat(title.numeral()).isEqualTo(numeral);
    }

    @Test
    void aRowShowsTheNumberApartFromTheTitle() {
        TitleParts title = TitleParts.of("Mine Weekly 第 20 期：从零开始", "Mine Weekly");

        assertThat(title.leadingNumeral()).isEqualTo("第 20 期");
        assertThat(title.withoutNumeral()).isEqualTo("从零开始");
        assertThat(title.numeral()).isEmpty();
    }

    @Test
    void aTitleOfMoreThan34ColumnsIsLong() {
        assertThat(TitleParts.isLong("大".repeat(17))).isFalse();
        assertThat(TitleParts.isLong("大".repeat(17) + "x")).isTrue();
    }
}
