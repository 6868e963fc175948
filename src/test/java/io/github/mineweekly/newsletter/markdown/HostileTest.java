package io.github.mineweekly.newsletter.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.work.CountedWork;
import io.github.mineweekly.newsletter.work.CountedWork.Count;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTest {
    private static final int SIZE = 20_000;

    /** In steps a character, where each line meets as many open blocks as may be. Most texts stay below a tenth. */
    private static final int BUDGET = 5_000;

    private final CountedWork work = CountedWork.of(RenderWork.class, SeedTest.body());

    @TestFactory
    Stream<DynamicTest> everyTextEndsWithAPageOrADiagnosticAndTwiceTheTextTakesTwiceTheWork() {
        return Hostile.cases().entrySet().stream()
                .map(text -> DynamicTest.dynamicTest(text.getKey(), () -> {
                    Count once = count(text.getValue().apply(SIZE));
                    Count twice = count(text.getValue().apply(2 * SIZE));
                    assertThat(List.of(once, twice))
                            .allSatisfy(count -> assertThat(count.end()).hasSize(1));
                    assertThat(twice.steps()).isLessThan((long) (2.1 * once.steps()));
                }));
    }

    /** Each names what would cost most, and is answered before it does. */
    @ParameterizedTest
    @CsvSource({
        "entries, 500000, 'more than 100000 headings, paragraphs, entries and the like'",
        "rows of deep entries, 200000, 'more than 100000 headings, paragraphs, entries and the like'",
        "paragraphs, 400000, 'more than 100000 headings, paragraphs, entries and the like'",
        "blanks below deep entries, 1000000, '21 blocks open at once with 1000001 lines below'",
        "uses of a long definition, 100000, 'definitions that grow to more than 2000000 characters where they are used'",
        "footnote marks, 50000, 'more than 10000 marks of footnotes'",
        "typed ids, 300000, 'more than 20000 headings'",
        "images, 200000, 'more than 20000 links and pictures'",
        "links, 200000, 'more than 20000 links and pictures'",
        "addresses, 300000, 'more than 20000 links and pictures'",
        "pointed addresses, 200000, 'more than 20000 links and pictures'",
        "underlined definitions, 400000, 'more than 20000 headings'",
        "contents and headings, 100000, 'contents that are more than 2000000 characters together'"
    })
    void whatGrowsTooLargeIsRefusedByCounting(String name, int size, String message) {
        String body = Objects.requireNonNull(Hostile.cases().get(name)).apply(size);
        assertThat(count(body).end()).singleElement().asString().endsWith(" too-complex " + message);
    }

    @Test
    void aRefusalSaysWhere() {
        assertThat(count("text\n\n" + "> ".repeat(10_000) + "a").end())
                .containsExactly("6 nesting-too-deep nested more than 200 deep");
    }

    @Test
    void aRealIssueOfAMegabytePasses() {
        String large = LargeIssue.of(1_000_000);
        assertThat(new RenderWork().run(large)).containsExactly(RenderWork.PAGE);
        assertThat(Samples.article(large).items()).hasSizeGreaterThan(1000);
    }

    private Count count(String body) {
        return work.run(body, (long) BUDGET * body.length());
    }
}
