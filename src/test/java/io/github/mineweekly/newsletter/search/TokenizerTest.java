package io.github.mineweekly.newsletter.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            拖垮公司          | 拖垮 垮公 公司 司
            卷               | 卷
            用 ChatGPT 创业   | 用 chatgpt gpt 创业 业
            第20期            | 第 20 期
            C++、C# 和 F#。   | c++ c# 和 f#
            C++17 c#12 a#b   | c++ 17 c# 12 a# b
            abc# issue#20    | abc issue 20
            ＡＩ　ｶﾞｲﾄﾞ         | ai ガイ イド ド
            ラーメン屋         | ラー ーメ メン ン屋 屋
            한국어 검색        | 한국 국어 어 검색 색
            node.js GPT-4    | node js gpt 4
            Émile Noël       | émile noël
            ΟΔΟΣ             | οδοσ
            iPhoneOS         | iphoneos phoneos os
            𠮷野家            | 𠮷野 野家 家
            '，。!? <>"&\\'   | ''
            😀               | ''
            """)
    void aTextIsCutIntoTerms(String text, String terms) {
        List<String> found = new ArrayList<>();
        Tokenizer.each(text, (term, next) -> found.add(term));
        assertThat(String.join(" ", found)).isEqualTo(terms);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            拖垮公        | 拖垮>公 垮公>. 公>.
            大模，Rust 真快 | 大模>r 模>r rust>真 真快>. 快>.
            """)
    void aTermKnowsWhatFollowsIt(String text, String terms) {
        List<String> found = new ArrayList<>();
        Tokenizer.each(text, (term, next) -> found.add(term + ">" + (next < 0 ? "." : Character.toString(next))));
        assertThat(String.join(" ", found)).isEqualTo(terms);
    }
}
