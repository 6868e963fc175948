package io.github.mineweekly.newsletter.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class FrontMatterRulesTest {
    @Test
    void everyRuleOfTheBlockHasACase() throws IOException {
        StringBuilder expected = new StringBuilder();
        for (Case example : Case.all()) {
            expected.append(example.expected().text());
        }
        assertThat(FrontMatterRules.ALL).allSatisfy(rule -> assertThat(expected).contains(" " + rule.id() + " "));
    }
}
