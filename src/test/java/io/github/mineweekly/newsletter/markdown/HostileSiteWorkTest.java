package io.github.mineweekly.newsletter.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.work.CountedWork;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Twice the text takes a site twice the work, with its pages, feeds, sections and search. */
class HostileSiteWorkTest {
    private static final int SIZE = 5_000;

    private final CountedWork work = CountedWork.of(SiteWork.class, SeedTest.body());

    @TestFactory
    Stream<DynamicTest> twiceTheTextTakesTwiceTheWork() {
        return Hostile.cases().entrySet().stream()
                .map(text -> DynamicTest.dynamicTest(
                        text.getKey(),
                        () -> assertThat(steps(text.getValue().apply(2 * SIZE)))
                                .isLessThan((long) (2.1 * steps(text.getValue().apply(SIZE))))));
    }

    private long steps(String body) {
        return work.run(body, Long.MAX_VALUE).steps();
    }
}
