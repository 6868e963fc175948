package io.github.mineweekly.newsletter.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.work.CountedWork;
import io.github.mineweekly.newsletter.work.CountedWork.Count;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Twice the text takes an edition twice the work. */
class HostileEditionWorkTest {
    private static final int SIZE = 10_000;

    /** Of all editions together, for each character: uses of a long definition write hundreds of times the text. */
    private static final int BUDGET = 26_000;

    private final CountedWork work = CountedWork.of(EditionWork.class, SeedTest.body());

    @TestFactory
    Stream<DynamicTest> everyTextIsWrittenAndTwiceTheTextTakesTwiceTheWork() {
        return Hostile.cases().entrySet().stream()
                .map(text -> DynamicTest.dynamicTest(text.getKey(), () -> {
                    Count once = count(text.getValue().apply(SIZE));
                    Count twice = count(text.getValue().apply(2 * SIZE));
                    assertThat(twice.steps()).isLessThan((long) (2.1 * once.steps()));
                }));
    }

    private Count count(String body) {
        return work.run(body, (long) BUDGET * body.length());
    }
}
