package io.github.mineweekly.newsletter.theme.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlePartsTest {
    @ParameterizedTest
    @CsvSource({
        "Mine Weekly 第 20 期, Mine Weekly, Mine Weekly, 第 20 期, ''",
        "Mine Weekly #20, Mine Weekly, Mine Weekly, #20, ''",
        "Mine Weekly No. 20, Mine Weekly, Mine Weekly, No. 20, ''",
        "Mine Weekly Vol.20, Mine Weekly, Mine Weekly, Vol.20, ''",
        "前端周刊第二十期, 前端周刊, 前端周刊, 第二十期, ''",
        "주간 제20호, 주간, 주간, 제20호, ''",
        "Mine Weekly 第 20 期：从零开始, Mine Weekly, Mine Weekly, 第 20 期, 从零开始",
        "爱好者周刊（第 300 期）：三十年, 爱好者周刊, 爱好者周刊, 第 300 期, 三十年",
        "第219期 - 一艘活船, 潮汐周刊, '', 第219期, 一艘活船",
        "Mine Weekly [#20] From zero, Mine Weekly, Mine Weekly, #20, From zero",
        "Mine Weekly：大模型, Mine Weekly, Mine Weekly, '', 大模型",
        "Mine Weekly, Mine Weekly, '', '', Mine Weekly",
        "Mine Weekly：, Mine Weekly, '', '', Mine Weekly：",
        "Minecraft 第 1 期, Mine, '', '', Minecraft 第 1 期",
        "#20th birthday, Mine Weekly, '', '', #20th birthday",
        "别的标题, Mine Weekly, '', '', 别的标题",
    })
    void aTitleIsNameNumberAndRestWithoutTheMarksBetweenThem(
            String text, String name, String series, String number, String rest) {
        assertThat(TitleParts.of(text, name)).isEqualTo(new TitleParts(series, number, rest));
    }

    @Test
    void aTitleOfMoreThan34ColumnsIsLong() {
        assertThat(TitleParts.isLong("大".repeat(17))).isFalse();
        assertThat(TitleParts.isLong("大".repeat(17) + "x")).isTrue();
    }
}
