package io.github.mineweekly.newsletter.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.work.CountedWork;
import org.junit.jupiter.api.Test;

class ItemLinesWorkTest {
    private static final int SIZE = 2_000;

    private final CountedWork work = CountedWork.of(ItemLinesWork.class, "## a\n\n### b");

    @Test
    void aTitleWithoutWidthTakesTwiceTheWorkAtTwiceTheLength() {
        assertThat(steps(2 * SIZE)).isLessThan((long) (2.1 * steps(SIZE)));
    }

    private long steps(int length) {
        return work.run("## a" + "\u0301".repeat(length) + "一".repeat(30), Long.MAX_VALUE)
                .steps();
    }
}
