package io.github.mineweekly.newsletter.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "科技动态|科技动态",
                "如何打造一个拖垮公司的大模型？|如何打造一个拖垮公司的大模型",
                "再玩玩 B 端搭建｜得物技术|再玩玩-b-端搭建-得物技术",
                "新疆“三文鱼”虹鳟|新疆-三文鱼-虹鳟",
                "1. 先砸 10 个亿买卡|_1-先砸-10-个亿买卡",
                "🎉|🎉",
                "& a <b|a-b",
                "Crème Brûlée|creme-brulee",
                "「引号」——《书》|「引号」——《书》",
                "!!!|''",
                "İstanbul|istanbul",
            })
    void idIsTheOneThatVitePressGives(String heading, String id) {
        assertThat(Slug.of(heading)).isEqualTo(id);
    }

    @Test
    void repeatTakesTheFirstFreeNumber() {
        Slug.Page page = new Slug.Page();

        assertThat(page.next("A")).isEqualTo("a");
        assertThat(page.next("A")).isEqualTo("a-1");
        assertThat(page.next("A-1")).isEqualTo("a-1-1");
        assertThat(page.next("?")).isEqualTo("section");
        assertThat(page.next("!")).isEqualTo("section-1");
    }
}
