package io.github.mineweekly.newsletter.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.diagnostic.Edit;
import io.github.mineweekly.newsletter.diagnostic.Fix;
import io.github.mineweekly.newsletter.diagnostic.Position;
import io.github.mineweekly.newsletter.diagnostic.Region;
import io.github.mineweekly.newsletter.issue.SourceFile;
import io.github.mineweekly.newsletter.work.CountedWork;
import io.github.mineweekly.newsletter.work.CountedWork.Count;
import java.util.List;
import org.junit.jupiter.api.Test;

class FixApplierTest {
    private static final SourceFile SOURCE = SourceFile.of("a.md", "a.md", "🎉ab\r\ncd\r\n", true);

    private static Region region(int line, int from, int to) {
        return new Region(new Position(line, from), new Position(line, to));
    }

    @Test
    void everythingElseStays() {
        Fix later = new Fix(Fix.Kind.SAFE, List.of(new Edit(region(2, 2, 3), "D")));
        Fix earlier = new Fix(Fix.Kind.SAFE, List.of(new Edit(region(1, 2, 3), "")));
        assertThat(FixApplier.apply(SOURCE, List.of(later, earlier))).isEqualTo("🎉b\r\ncD\r\n");
        assertThat(FixApplier.apply(SOURCE, List.of())).isEqualTo(SOURCE.text());
    }

    @Test
    void insertionsAtOnePlaceKeepTheirOrder() {
        Fix one = new Fix(Fix.Kind.UNSAFE, List.of(new Edit(region(2, 1, 1), "1")));
        Fix two = new Fix(Fix.Kind.UNSAFE, List.of(new Edit(region(2, 1, 1), "2")));
        assertThat(FixApplier.apply(SOURCE, List.of(one, two))).isEqualTo("🎉ab\r\n12cd\r\n");
    }

    @Test
    void ofTwoFixesThatOverlapTheSecondIsLeftOutAsAWhole() {
        Fix one = new Fix(Fix.Kind.SAFE, List.of(new Edit(region(1, 2, 4), "x")));
        Fix two = new Fix(Fix.Kind.SAFE, List.of(new Edit(region(1, 3, 4), "y"), new Edit(region(2, 1, 2), "z")));
        assertThat(FixApplier.apply(SOURCE, List.of(one, two))).isEqualTo("🎉x\r\ncd\r\n");
    }

    @Test
    void anInsertionWithinWhatIsReplacedIsLeftOutInEitherOrder() {
        Fix within = new Fix(Fix.Kind.SAFE, List.of(new Edit(region(1, 3, 3), "1")));
        Fix around = new Fix(Fix.Kind.SAFE, List.of(new Edit(region(1, 2, 4), "x")));
        assertThat(FixApplier.apply(SOURCE, List.of(within, around))).isEqualTo("🎉a1b\r\ncd\r\n");
        assertThat(FixApplier.apply(SOURCE, List.of(around, within))).isEqualTo("🎉x\r\ncd\r\n");
    }

    @Test
    void insertionsAtTheEndsOfWhatIsReplacedAreMadeInAnyOrder() {
        Fix before = new Fix(Fix.Kind.SAFE, List.of(new Edit(region(1, 2, 2), "1")));
        Fix after = new Fix(Fix.Kind.SAFE, List.of(new Edit(region(1, 4, 4), "2")));
        Fix between = new Fix(Fix.Kind.SAFE, List.of(new Edit(region(1, 2, 4), "x")));
        assertThat(FixApplier.apply(SOURCE, List.of(before, after, between))).isEqualTo("🎉1x2\r\ncd\r\n");
        assertThat(FixApplier.apply(SOURCE, List.of(between, after, before))).isEqualTo("🎉1x2\r\ncd\r\n");
    }

    @Test
    void whatIsReplacedAfterAnInsertionAtItsBeginningIsReplacedOnce() {
        Fix inserted = new Fix(Fix.Kind.SAFE, List.of(new Edit(region(1, 2, 2), "1")));
        Fix replaced = new Fix(Fix.Kind.SAFE, List.of(new Edit(region(1, 2, 4), "x")));
        Fix again = new Fix(Fix.Kind.SAFE, List.of(new Edit(region(1, 3, 4), "y")));
        assertThat(FixApplier.apply(SOURCE, List.of(replaced, inserted, again))).isEqualTo("🎉1x\r\ncd\r\n");
    }

    @Test
    void twiceTheFixesTakeTwiceTheWork() {
        CountedWork work = CountedWork.of(FixesWork.class, "a\n");
        Count once = work.run("a\n".repeat(2_000), Long.MAX_VALUE);
        Count twice = work.run("a\n".repeat(4_000), Long.MAX_VALUE);
        assertThat(twice.end()).containsExactly("b\n".repeat(4_000));
        assertThat(twice.steps()).isLessThan((long) (2.3 * once.steps()));
    }
}
