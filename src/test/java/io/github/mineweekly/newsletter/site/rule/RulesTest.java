package io.github.mineweekly.newsletter.site.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.diagnostic.RuleDocumentation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RulesTest {
    @TestFactory
    Stream<DynamicTest> everyRuleHasFourParagraphsTheThirdAnExample() {
        return Rules.ALL.stream()
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
                    RuleDocumentation documentation = RuleDocumentation.of(rule);
                    assertThat(List.of(documentation.what(), documentation.why(), documentation.useInstead()))
                            .allSatisfy(paragraph -> assertThat(paragraph).endsWith("."));
                    assertThat(documentation.example()).matches("(?s)```.*\n```| {4}.*");
                }));
    }

    @Test
    void idsAreUniqueAndKebabCase() {
        assertThat(Rules.ALL).extracting(Rule::id).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z0-9-]+"));
    }

    @Test
    void ofAnUnknownIdTheNearestIsNamedAndTheGoalThatListsAll() {
        assertThatThrownBy(() -> Rules.of("date-in-futur"))
                .hasMessage("there is no rule `date-in-futur`; did you mean `date-in-future`?"
                        + " (`mvn newsletter:explain` lists all)");
        assertThatThrownBy(() -> Rules.of("xyz"))
                .hasMessage("there is no rule `xyz` (`mvn newsletter:explain` lists all)");
    }

    @Test
    void idsAreListedAsMessagesEndWithThem() {
        assertThat(Rules.listed("date-not-iso,title-missing, [date-not-iso] `tags-invalid`"))
                .extracting(Rule::id)
                .containsExactly("date-not-iso", "title-missing", "tags-invalid");
        assertThat(Rules.listed(" ")).isEmpty();
        assertThatThrownBy(() -> Rules.listed("[], ")).hasMessageStartingWith("`[],` names no rule");
        assertThatThrownBy(() -> Rules.listed("date-not-iso,[xyz]")).hasMessageStartingWith("there is no rule `xyz`");
    }
}
