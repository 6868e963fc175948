package io.github.mineweekly.newsletter.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.issue.SourceFile;
import io.github.mineweekly.newsletter.work.CountedWork;
import io.github.mineweekly.newsletter.work.CountedWork.Count;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileFrontMatterTest {
    /** Twice of it stays below the 64 KiB that are read. */
    private static final int SIZE = 30_000;

    /** In steps a character. */
    private static final int BUDGET = 1_000;

    private final CountedWork work = CountedWork.of(FrontMatterWork.class, HostileFrontMatter.REQUIRED);

    @TestFactory
    Stream<DynamicTest> everyBlockEndsInShortMessagesAndTwiceTheBlockTakesTwiceTheWork() {
        return tests(work, HostileFrontMatter.cases());
    }

    @TestFactory
    Stream<DynamicTest> theKeysOfATeamChangeNothingOfThat() {
        CountedWork team = CountedWork.of(TeamFrontMatterWork.class, HostileFrontMatter.REQUIRED);
        return tests(team, HostileFrontMatter.casesOfATeam());
    }

    private static Stream<DynamicTest> tests(CountedWork work, Map<String, IntFunction<String>> cases) {
        return cases.entrySet().stream()
                .map(block -> DynamicTest.dynamicTest(block.getKey(), () -> {
                    Count once = count(work, block.getValue().apply(SIZE));
                    Count twice = count(work, block.getValue().apply(2 * SIZE));
                    assertThat(twice.end()).allSatisfy(message -> {
                        assertThat(message).doesNotContain("\n", "\r");
                        assertThat(message.length()).isLessThan(1_000);
                    });
                    assertThat(twice.steps()).isLessThan((long) (2.1 * once.steps()));
                }));
    }

    private static Count count(CountedWork work, String block) {
        return work.run(block, (long) BUDGET * block.length());
    }

    @Test
    void aBlockAbove64KiBIsNotRead() {
        String text = "---\n" + HostileFrontMatter.REQUIRED + "# " + "期".repeat(22_000) + "\n---\n";
        assertThat(Case.found(SourceFile.of("a.md", "a.md", text, false)))
                .isEqualTo("1,1-4 error yaml-too-large the front matter has 66029 bytes; at most 65536 are read"
                        + " | move the text below the closing `---`\n");
    }
}
