package io.github.mineweekly.newsletter.site.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.work.CountedWork;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumberingTest {
    private final CountedWork work = CountedWork.of(NumberingWork.class, "1,2");

    @Test
    void twiceTheIssuesOutOfSequenceTakeTwiceTheWork() {
        assertThat(work.run(text(2000), Long.MAX_VALUE).end()).containsExactly("1000 problems");
        assertThat(steps(4000)).isLessThan((long) (2.3 * steps(2000)));
    }

    private long steps(int issues) {
        return work.run(text(issues), Long.MAX_VALUE).steps();
    }

    /** Every other number belongs to a sequence of its own, below the others. */
    private static String text(int issues) {
        return IntStream.range(0, issues)
                .mapToObj(i -> String.valueOf(i % 2 == 0 ? 10 * issues + i / 2 : i / 2 + 1))
                .collect(Collectors.joining(","));
    }
}
