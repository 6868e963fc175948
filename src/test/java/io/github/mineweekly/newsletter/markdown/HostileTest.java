package io.github.mineweekly.newsletter.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.mineweekly.newsletter.diagnostic.Outcome;
import io.github.mineweekly.newsletter.diagnostic.Rule;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a quote of lines",
                "a lazy quote",
                "setext lines",
                "entries",
                "empty entries",
                "loose entries",
                "equal headings",
                "paragraphs",
                "entries in entries",
                "containers of more colons"
            })
    void aMegabyteOfBlocksIsReadInTimeAndGrowthIsAboutLinear(String name) {
        IntFunction<String> text = Objects.requireNonNull(Hostile.cases().get(name));
        CpuTime.of(text.apply(SIZE));
        long quarter = Math.min(CpuTime.of(text.apply(250_000)), CpuTime.of(text.apply(250_000)));
        long whole = CpuTime.of(text.apply(1_000_000));

        // Four times as much text: linear growth gives 4, quadratic 16. Below 50 ms the clock is too coarse to tell.
        assertThat(whole).isLessThan(8 * Math.max(50, quarter));
        assertThat(whole).isLessThan(2 * LIMIT.toMillis());
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
