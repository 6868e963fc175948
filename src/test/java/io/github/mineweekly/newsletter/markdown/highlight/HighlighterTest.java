package io.github.mineweekly.newsletter.markdown.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HighlighterTest {
    private static final List<String> LANGUAGES = List.of("java", "ts", "json", "yaml", "sh", "diff");

    private static final List<String> PARTS = List.of(
            "\"",
            "'",
            "`",
            "\"\"\"",
            "/",
            "//",
            "/*",
            "*/",
            "\\",
            "\n",
            " ",
            "  - ",
            "#",
            ":",
            ": ",
            "$",
            "${",
            "}",
            "{",
            "[",
            "]",
            ",",
            "|",
            ">",
            "&",
            "*",
            "!",
            "@",
            "@@",
            "+",
            "-",
            "0",
            "12.5",
            "if",
            "true",
            "a",
            "字",
            "\uD83D\uDE80");

    @Test
    void noCodeLosesAnyOfItsText() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder code = new StringBuilder();
            for (int j = random.nextInt(30); j >= 0; j--) {
                code.append(PARTS.get(random.nextInt(PARTS.size())));
            }
            List<String> lines = List.of(code.toString().split("\n", -1));
            for (String language : LANGUAGES) {
                assertThat(text(Highlighter.lines(language, lines)))
                        .as("%s: %s", language, code)
                        .isEqualTo(lines);
            }
        }
    }

    @Test
    void everyCodeIsReadInStepsThatGrowWithIt() {
        for (String one : PARTS) {
            for (String other : PARTS) {
                String text = (one + other).repeat(2_000);
                for (String language : LANGUAGES) {
                    CodeReader code = new CodeReader(text);
                    lexer(language).get().read(code);
                    assertThat(code.steps())
                            .as("%s: %s%s", language, one, other)
                            .isLessThan(10L * text.length() + 1_000);
                    assertThat(code.isTooMuch() || code.at() >= text.length())
                            .as("%s: %s%s", language, one, other)
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"let a = 1; ", "x = 1;\n"})
    void codeWithMoreColoursThanAPageBearsIsPlain(String statement) {
        List<String> few = List.of(statement.strip().repeat(1_000).split("\n"));
        List<String> many = List.of(statement.strip().repeat(20_001).split("\n"));
        assertThat(String.join("", Highlighter.lines("js", few))).contains("<span");
        assertThat(String.join("", Highlighter.lines("js", many))).doesNotContain("<span");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "python", "text", "constructor", "javaa"})
    void aLanguageThatIsNotKnownIsPlain(String language) {
        assertThat(Highlighter.lines(language, List.of("if (a < \"b\") return 1;")))
                .containsExactly("if (a &lt; &quot;b&quot;) return 1;");
    }

    private static Supplier<Lexer> lexer(String language) {
        Supplier<Lexer> lexer = Highlighter.lexer(language);
        if (lexer == null) {
            throw new AssertionError(language);
        }
        return lexer;
    }

    private static List<String> text(List<String> html) {
        List<String> lines = new ArrayList<>();
        html.forEach(line -> lines.add(Parser.unescapeEntities(line.replaceAll("</?span[^>]*>", ""), false)));
        return lines;
    }
}
