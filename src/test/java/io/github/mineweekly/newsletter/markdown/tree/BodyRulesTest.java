package io.github.mineweekly.newsletter.markdown.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.diagnostic.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class BodyRulesTest {
    @TestFactory
    Stream<DynamicTest> everyRuleIsDocumentedInFourParagraphs() {
        return BodyRules.ALL.stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.id(),
                        () -> assertThat(documentation(rule).strip().split("\n\n"))
                                .hasSize(4)
                                .noneMatch(String::isBlank)));
    }

    private static String documentation(Rule rule) throws IOException {
        try (InputStream in = Rule.class.getResourceAsStream("rules/" + rule.id() + ".md")) {
            assertThat(in).as("documentation of " + rule.id()).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
