package io.github.mineweekly.newsletter;

import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.diagnostic.RuleDocumentation;
import io.github.mineweekly.newsletter.diagnostic.Stage;
import io.github.mineweekly.newsletter.frontmatter.FrontMatterSchema;
import io.github.mineweekly.newsletter.site.rule.Rules;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What is published beside the code says what the code does. */
class PublishedDocumentsTest {
    private static final Path SCHEMA = Path.of("src/main/resources/META-INF/newsletter/front-matter.schema.json");
    private static final Path RULES = Path.of("docs/rules.md");

    @Test
    void schemaForEditorsIsTheOneOfTheChecks() throws IOException {
        String schema = FrontMatterSchema.json(TestSettings.frontMatter(LocalDate.of(2024, 6, 1)), false);

        new ExpectedFile(SCHEMA).compare(schema);
    }

    @Test
    void pageOfRulesListsEveryRule() throws IOException {
        String page = rulesPage();

        new ExpectedFile(RULES).compare(page);
    }

    private static String rulesPage() {
        StringBuilder page = new StringBuilder("# Rules\n\n"
                + "Each problem names its rule. `severity` sets a rule to `error`, `warning`, `notice` or `off`; a "
                + "structural one makes a page impossible and stays an error. `mvn newsletter:explain "
                + "-Dnewsletter.rule=date-not-iso` prints the same text in the terminal.\n");
        for (Stage stage : Stage.values()) {
            page.append("\n## ").append(heading(stage)).append('\n');
            Rules.ALL.stream().filter(rule -> rule.stage() == stage).forEach(rule -> append(rule, page));
        }
        return page.toString();
    }

    private static void append(Rule rule, StringBuilder page) {
        page.append("\n### ")
                .append(rule.id())
                .append("\n\n*")
                .append(rule.severity().label());
        page.append(rule.structural() ? ", structural*\n\n" : "*\n\n");
        page.append(RuleDocumentation.of(rule).markdown());
    }

    private static String heading(Stage stage) {
        return switch (stage) {
            case FILE -> "The file";
            case BLOCK -> "The front matter";
            case BODY -> "The text";
            case CROSS -> "All issues together";
        };
    }
}
