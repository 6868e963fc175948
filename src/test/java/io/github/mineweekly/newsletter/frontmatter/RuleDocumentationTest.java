package io.github.mineweekly.newsletter.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.issue.FileRules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleDocumentationTest {
    static Stream<Rule> rules() {
        return Stream.concat(FileRules.ALL.stream(), FrontMatterRules.ALL.stream());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasFourParagraphsTheThirdAnExample(Rule rule) throws IOException {
        try (InputStream in = Rule.class.getResourceAsStream("rules/" + rule.id() + ".md")) {
            assertThat(in).as(rule.id()).isNotNull();
            String[] paragraphs = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split("\n\n");
            assertThat(paragraphs).hasSize(4).noneMatch(String::isBlank);
            assertThat(paragraphs[2]).startsWith("```").endsWith("```");
        }
    }

    @Test
    void idsAreUnique() {
        assertThat(rules().map(Rule::id)).doesNotHaveDuplicates();
    }

    @Test
    void everyRuleOfTheBlockHasACase() throws IOException {
        StringBuilder expected = new StringBuilder();
        for (Case example : Case.all()) {
            expected.append(example.expected().text());
        }
        assertThat(FrontMatterRules.ALL).allSatisfy(rule -> assertThat(expected).contains(" " + rule.id() + " "));
    }
}
