package io.github.mineweekly.newsletter.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.mineweekly.newsletter.diagnostic.Outcome;
import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTest {
    /** As in a file: what stands in front makes lines copies, and text that is not Latin is slower to count. */
    private static final String FRONT = "---\ntitle: 题\n---\n";

    private static final int SIZE = 100_000;
    private static final int MEGABYTE = 1_000_000;
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
                "loose entries",
                "entries in entries",
                "containers of more colons",
                "a tag of attributes",
                "blanks below deep entries",
                "lines in deep containers",
                "rows of deep entries",
                "uses of a definition",
                "raw ids in headings"
            })
    void aMegabyteIsReadInTimeAndGrowthIsAboutLinear(String name) {
        IntFunction<String> text = Objects.requireNonNull(Hostile.cases().get(name));
        CpuTime.of(text.apply(SIZE));
        long once = Math.min(CpuTime.of(text.apply(SIZE)), CpuTime.of(text.apply(SIZE)));
        long fourTimes = CpuTime.of(text.apply(4 * SIZE));

        // Linear growth gives 4, quadratic 16. Below 50 ms the clock is too coarse to tell.
        assertThat(fourTimes).isLessThan(8 * Math.max(50, once));
        assertThat(CpuTime.of(text.apply(MEGABYTE))).isLessThan(LIMIT.toMillis());
    }

    /** Each names what would cost most, and is answered before it does. */
    @ParameterizedTest
    @CsvSource({
        "entries, 1000000, 'more than 100000 headings, paragraphs, entries and the like'",
        "rows of deep entries, 1000000, 'more than 100000 headings, paragraphs, entries and the like'",
        "paragraphs, 1000000, 'more than 100000 headings, paragraphs, entries and the like'",
        "blanks below deep entries, 1000000, '21 blocks open at once with 1000001 lines below'",
        "uses of a long definition, 1000000, 'definitions that grow to more than 2000000 characters where they are used'",
        "contents and headings, 100000, 'contents that are more than 2000000 characters together'"
    })
    void whatGrowsTooLargeIsRefusedByCounting(String name, int size, String message) {
        String body = Objects.requireNonNull(Hostile.cases().get(name)).apply(size);
        assertThat(render(body).diagnostics()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(BodyRules.TOO_COMPLEX);
            assertThat(problem.message()).isEqualTo(message);
        });
    }

    @Test
    void aRefusalSaysWhere() {
        Outcome<Article> outcome = render("text\n\n" + "> ".repeat(10_000) + "a");
        assertThat(outcome.result()).isNull();
        assertThat(outcome.diagnostics()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(BodyRules.NESTING_TOO_DEEP);
            assertThat(problem.location().start().line()).isEqualTo(6);
        });
    }

    @Test
    void aRealIssueOfAMegabytePasses() {
        String large = LargeIssue.of(MEGABYTE);
        assertThat(render(large).diagnostics()).isEmpty();
        assertThat(CpuTime.of(large)).isLessThan(LIMIT.toMillis());
        assertThat(render(large).value().orElseThrow().items()).hasSizeGreaterThan(1000);
    }

    private Outcome<Article> render(String body) {
        return renderer.render(Samples.issue(FRONT, body), Samples.PAGES);
    }
}
