package io.github.mineweekly.newsletter.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.frontmatter.yaml.Yaml;
import io.github.mineweekly.newsletter.issue.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.error.YAMLException;

/** No sentence of the YAML parser reaches an author: each is about the parser's tokens, not about what was typed. */
class ParserMessagesTest {
    private static final int MUTATIONS = 4_000;
    private static final String SIGNS = "\"'[]{}:,-#&*!|>%@`?\\ \n\t~=：，0a\u0001\u2028";
    private static final List<String> VALID = List.of(
            "title: \"周刊: 第 20 期\"\ndate: 2023-10-01\ntags: [java, 'b']\n",
            "title: 'it''s'\ndate: 2023-10-01\nhead:\n  - [link, {rel: icon}]\n  - - meta\n    - &a b: c\n",
            "title: |\n  A\ndate: 2023-10-01\noutline: {level: [2, 3], label: x}\nmore: &x !!str a\nsame: *x\n");

    @Test
    void everySentenceOfTheParserIsKnown() throws Exception {
        Set<String> found = ParserMessages.ofTheClasses().stream()
                .filter(text -> !text.startsWith("while "))
                .collect(Collectors.toSet());

        assertThat(found)
                .hasSizeGreaterThan(50)
                .isEqualTo(ParserMessages.table().keySet());
    }

    @TestFactory
    Stream<DynamicTest> whatProvokesASentenceIsReportedInOurOwnWords() throws Exception {
        Map<String, String> table = ParserMessages.table();
        List<String> sentences = sentences();
        return table.entrySet().stream()
                .filter(row -> !row.getValue().startsWith("#"))
                .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> {
                    Throwable thrown = catchThrowable(() -> Yaml.compose(row.getValue()));
                    assertThat(thrown).isInstanceOf(YAMLException.class);
                    assertThat(thrown.toString()).contains(row.getKey().split("%s", -1));
                    List<Diagnostic> problems = problems(row.getValue());
                    assertThat(problems).isNotEmpty();
                    assertNoneIn(problems, sentences);
                }));
    }

    @Test
    void aBlockThatIsBrokenAnywhereIsReportedInOurOwnWords() throws Exception {
        List<String> sentences = sentences();
        Random random = new Random(1);
        int broken = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            StringBuilder block = new StringBuilder(VALID.get(random.nextInt(VALID.size())));
            for (int change = random.nextInt(3); change >= 0; change--) {
                int at = random.nextInt(block.length());
                String sign = String.valueOf(SIGNS.charAt(random.nextInt(SIGNS.length())));
                block.replace(at, at + random.nextInt(2), sign);
            }
            List<Diagnostic> problems = problems(block.toString());
            broken += problems.stream().anyMatch(one -> one.rule().id().equals("yaml-syntax")) ? 1 : 0;
            assertNoneIn(problems, sentences);
        }
        assertThat(broken).isGreaterThan(MUTATIONS / 4);
    }

    private static List<String> sentences() throws Exception {
        return ParserMessages.ofTheClasses().stream()
                .flatMap(ParserMessages::parts)
                .distinct()
                .toList();
    }

    private static List<Diagnostic> problems(String block) {
        return Case.problems(SourceFile.of("a.md", "a.md", "---\n" + block + "---\n", false));
    }

    private static void assertNoneIn(List<Diagnostic> problems, List<String> sentences) {
        for (Diagnostic problem : problems) {
            String words = problem.message() + "\n" + problem.help();
            assertThat(sentences).as(words).noneMatch(words::contains);
        }
    }
}
