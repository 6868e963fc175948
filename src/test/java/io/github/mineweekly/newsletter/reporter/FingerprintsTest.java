package io.github.mineweekly.newsletter.reporter;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Location;
import io.github.mineweekly.newsletter.diagnostic.Position;
import io.github.mineweekly.newsletter.diagnostic.Region;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

class FingerprintsTest {
    @Test
    void linesThatDifferInSpacesAroundThemAreAlike() {
        Fingerprints fingerprints = new Fingerprints();

        assertThat(fingerprints.of(problem(1, "one"), "a.md")).isEqualTo("5cb0c0e3d2633ea976efcb23fb980697:1");
        assertThat(fingerprints.of(problem(1, "  one "), "a.md")).isEqualTo("5cb0c0e3d2633ea976efcb23fb980697:2");
        assertThat(fingerprints.of(problem(1, "one"), "b.md")).endsWith(":1");
        assertThat(fingerprints.of(problem(1, "two"), "a.md")).endsWith(":1");
    }

    /** Memory is counted, which each copy of the line would take. */
    @Test
    void aLongLineWithManyProblemsIsNotCopiedForEach() {
        String line = "x".repeat(1_000_000);
        Fingerprints fingerprints = new Fingerprints();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        assertThat(threads.isThreadAllocatedMemoryEnabled()).isTrue();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 1; i <= 200; i++) {
            assertThat(fingerprints.of(problem(i, line), "a.md")).endsWith(":" + i);
        }

        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(20_000_000);
    }

    private static Diagnostic problem(int column, String line) {
        Region region = new Region(new Position(1, column), new Position(1, column + 1));
        return ReportSample.WARNING.at(new Location("a.md", region, line), "m");
    }
}
