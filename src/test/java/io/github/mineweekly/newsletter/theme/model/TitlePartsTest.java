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
        "#02 - Mine Weekly, Mine Weekly, Mine Weekly, #02, ''",
        "#02 Mine Weekly, Mine Weekly, Mine Weekly, #02, ''",
        "第 20 期前端周刊, 前端周刊, 前端周刊, 第 20 期, ''",
        "From zero | Mine Weekly, Mine Weekly, Mine Weekly, '', From zero",
        "Welcome to Mine Weekly, Mine Weekly, '', '', Welcome to Mine Weekly",
        "A - Goldmine, mine, '', '', A - Goldmine",
        "- Mine Weekly, Mine Weekly, '', '', - Mine Weekly",
        "Mine Weekly for July 15, Mine Weekly, '', '', Mine Weekly for July 15",
        "Mine Weekly - for July 15, Mine Weekly, Mine Weekly, '', for July 15",
        "#20th birthday, Mine Weekly, '', '', #20th birthday",
        "别的标题, Mine Weekly, '', '', 别的标题",
        "'Mine Weekly Issue 1,024: Bar', Mine Weekly, Mine Weekly, 'Issue 1,024', Bar",
        "Mine Weekly Issue 12/2025: Bar, Mine Weekly, Mine Weekly, Issue 12/2025, Bar",
        "Mine Weekly Issue 3.5: Half, Mine Weekly, Mine Weekly, '', Issue 3.5: Half",
        "Mine Weekly Issue #12.5, Mine Weekly, Mine Weekly, '', Issue #12.5",
        "Mine Weekly Issue 8/9, Mine Weekly, Mine Weekly, '', Issue 8/9",
        "Mine Weekly Issue 8-9: Two, Mine Weekly, Mine Weekly, '', Issue 8-9: Two",
        "Mine Weekly Issue 7½, Mine Weekly, Mine Weekly, '', Issue 7½",
        "Mine Weekly #2025-48, Mine Weekly, Mine Weekly, '', #2025-48",
        "题目（第 16 期）, 周刊, '', 第 16 期, 题目",
        "题目 | 第 16 期, 周刊, '', 第 16 期, 题目",
        "周刊：题目 - 别的 【第十六期】 , 周刊, 周刊, 第十六期, 题目 - 别的",
        "From zero (No. 16), Weekly, '', No. 16, From zero",
        "From zero – Vol. 16 | Weekly, Weekly, Weekly, Vol. 16, From zero",
        "别的周刊 第 16 期, 周刊, '', '', 别的周刊 第 16 期",
        "Numéro 1 mondial : Java, Weekly, '', '', Numéro 1 mondial : Java",
        "Mine Weekly Edition 10 best tools, Mine Weekly, Mine Weekly, '', Edition 10 best tools",
        "Mine Weekly Nr. 20: Java, Mine Weekly, Mine Weekly, Nr. 20, Java",
        "论第 16 期, 周刊, '', '', 论第 16 期",
        "The story of (#16 and more), Weekly, '', '', The story of (#16 and more)",
        "'Mine Weekly 第\u200B23期：红石', Mine Weekly, Mine Weekly, '第\u200B23期', 红石",
    })
    void aTitleIsNameNumberAndRestWithoutTheMarksBetweenThem(
            String text, String name, String series, String number, String rest) {
        assertThat(TitleParts.of(text, name)).isEqualTo(new TitleParts(series, number, rest));
    }

    @Test
    void aTitleThatBeginsOrEndsWithTheNameSaysIt() {
        assertThat(TitleParts.says("#02 - Mine Weekly", "Mine Weekly")).isTrue();
        assertThat(TitleParts.says("Mine Weekly for July", "Mine Weekly")).isTrue();
        assertThat(TitleParts.says("Why Go won", "Go")).isFalse();
        assertThat(TitleParts.says("Gold", "Go")).isFalse();
        assertThat(TitleParts.says("Issue 1", "")).isFalse();
    }

    @Test
    void aTitleOfMoreThan34ColumnsIsLong() {
        assertThat(TitleParts.isLong("大".repeat(17))).isFalse();
        assertThat(TitleParts.isLong("大".repeat(17) + "x")).isTrue();
    }
}
