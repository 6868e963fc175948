package io.github.mineweekly.newsletter.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            拖垮公司          | 拖垮 垮公 公司 司
            卷               | 卷
            用 ChatGPT 创业   | 用 chatgpt chat gpt 创业 业
            第20期            | 第 20 期
            C++、C# 和 F#。   | c++ c# 和 f#
            C++17 c#12 a#b   | c++ 17 c# 12 a# b
            abc# issue#20    | abc issue 20
            c# я#20          | c# я 20
            ☀晴 ◿⭐⭑          | ☀ 晴 ⭐
            ＡＩ　ｶﾞｲﾄﾞ         | ai ガイ イド ド
            ラーメン屋         | ラー ーメ メン ン屋 屋
            한국어 검색        | 한국 국어 어 검색 색
            node.js GPT-4    | node js nodejs gpt 4
            Émile Noël       | emile noel
            café Zürich naïve | cafe zurich naive
            Việt Nam, Çà     | viet nam ca
            ёлка             | елка
            Łódź Ørsted ǿ    | lodz orsted o
            straße ẞ, Đà Þor | strasse ss da thor
            Æon œuvre ıı     | aeon oeuvre ii
            ÐŒ Øre ħ         | doe ore h
            مَدْرَسَة            | مدرسة
            שָׁלוֹם             | שלום
            がぎ パピ          | がぎ ぎ パピ ピ
            大\u200b模型 web\u00adhook | 大模 模型 型 webhook
            1️⃣ 2️⃣             | 1 2
            Vue3 gpt4o       | vue 3 gpt 4 o
            ES2015 K8s h.264 | es 2015 k 8 s h 264
            ΟΔΟΣ             | οδοσ
            iPhoneOS         | iphoneos i phoneos os
            HTMLElement GPUs | htmlelement html element gpus
            VSCode           | vscode vs code
            VS Code          | vs code vscode
            用 VS Code 写     | 用 vs code vscode 写
            Open AI          | open ai openai
            Node.js e-mail   | node js nodejs e mail email
            Hello World      | hello world
            a part, AI, Go   | a part ai go
            github.com       | github com
            𠮷野家            | 𠮷野 野家 家
            '，。!? <>"&\\'   | ''
            😀🎉 3⭐          | 😀 🎉 3 ⭐
            👍🏽 🇨🇳 ❶         | 👍 🏽 🇨 🇳 ❶
            10,000 3，141,592 | 10 000 10000 3 141 3141 592 3141592
            100,200,300,400,500 | 100 200 100200 300 100200300 400 100200300400 500
            1,20 1,2345 a,000 | 1 20 1 2345 a 000
            2024,100,a 4 000 | 2024 100 a 4 000
            do’nt don’t o’clock it’s | do nt dont don t dont o clock oclock it s its
            the‘quoted’word  | the quoted word
            日’本             | 日 本
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
            Vue3 NodeJS   | vue>3 3>n nodejs>. node>j js>.
            VS Code 写    | vs>c code>写 vscode>写 写>.
            1,000 人       | 1>0 000>人 1000>人 人>.
            去🎉吧         | 去>🎉 🎉>吧 吧>.
            """)
    void aTermKnowsWhatFollowsIt(String text, String terms) {
        List<String> found = new ArrayList<>();
        Tokenizer.each(text, (term, next) -> found.add(term + ">" + (next < 0 ? "." : Character.toString(next))));
        assertThat(String.join(" ", found)).isEqualTo(terms);
    }

    /** Twice the letters take twice the room at most, and a word is found by more of its beginning than a query has. */
    @ParameterizedTest
    @ValueSource(strings = {"aB", "\ud801\udc28\ud801\udc00", "a", "\u0e01", "1"})
    void aLongWordDoesNotBecomeTermsOfItsLength(String part) {
        List<String> terms = new ArrayList<>();
        Tokenizer.each(part.repeat(5_000), (term, next) -> terms.add(term));

        assertThat(terms.get(0).codePoints().count()).isBetween(121L, 250L);
        assertThat(terms.get(0)).isSubstringOf(part.repeat(250).toLowerCase(Locale.ROOT));
        assertThat(String.join("", terms).length()).isLessThan(part.length() * 5_000 * 10);
    }

    @Test
    void wordsOfUsualLengthStayWhole() {
        String name = "oneTestMethodWhoseNameSaysAllThatItLooksAt".repeat(5);
        List<String> terms = new ArrayList<>();
        Tokenizer.each(name, (term, next) -> terms.add(term));

        assertThat(terms).startsWith(name.toLowerCase(Locale.ROOT)).endsWith("at");
    }

    @Test
    void whatIsUnspacedIsWhatRunsAreMadeOf() {
        for (int c = 'a'; c <= Character.MAX_CODE_POINT; c++) {
            List<String> terms = new ArrayList<>();
            String twice = Character.toString(c).repeat(2);
            if (Character.isLetter(c) && Normalizer.isNormalized(twice, Normalizer.Form.NFKD)) {
                Tokenizer.each(twice, (term, next) -> terms.add(term));
                assertThat(Tokenizer.isUnspaced(c)).as("U+%04X", c).isEqualTo(terms.size() == 2);
            }
        }
    }
}
