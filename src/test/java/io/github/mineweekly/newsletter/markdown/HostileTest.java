package io.github.mineweekly.newsletter.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.mineweekly.newsletter.diagnostic.Outcome;
import io.github.mineweekly.newsletter.diagnostic.Rule;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HostileTest {
    private static final int SIZE = 100_000;
    private static final Duration LIMIT = Duration.ofSeconds(2);

    private final ArticleRenderer renderer = new ArticleRenderer(MarkdownSettings.defaults());

    @TestFactory
    Stream<DynamicTest> everyTextEndsWithAPageOrADiagnosticInTime() {
        render(SeedTest.body());
        return Hostile.cases().entrySet().stream()
                .map(text -> DynamicTest.dynamicTest(text.getKey(), () -> {
                    String body = text.getValue().apply(SIZE);
                    Outcome<Article> outcome = assertTimeoutPreemptively(LIMIT, () -> render(body));
                    List<Rule> structural = outcome.diagnostics().stream()
                            .map(diagnostic -> diagnostic.rule())
                            .filter(Rule::structural)
                            .toList();
                    assertThat(structural).hasSize(outcome.result() == null ? 1 : 0);
                }));
    }

    @Test
    void aRefusalSaysWhere() {
        Outcome<Article> outcome = render("text\n\n" + "> ".repeat(10_000) + "a");
        assertThat(outcome.result()).isNull();
        assertThat(outcome.diagnostics()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(BodyRules.NESTING_TOO_DEEP);
            assertThat(problem.location().start().line()).isEqualTo(3);
        });
    }

    @Test
    void aRealIssueOfAMegabytePasses() {
        String body = SeedTest.body();
        String large = body.repeat(1_000_000 / body.length() + 1);
        Outcome<Article> outcome = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> render(large));
        assertThat(outcome.value()).isPresent();
    }

    private Outcome<Article> render(String body) {
        return renderer.render(Samples.issue(body), Samples.PAGES);
    }
}
