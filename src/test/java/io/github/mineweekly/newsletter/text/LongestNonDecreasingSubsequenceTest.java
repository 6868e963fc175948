package io.github.mineweekly.newsletter.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongestNonDecreasingSubsequenceTest {
    @ParameterizedTest
    @CsvSource({"'', ''", "7, x", "1 2 3, xxx", "1 1 2, xxx", "3 2 1, --x", "1 20 3 4, x-xx", "18 19 2 21, xx-x"})
    void longestRowIsKept(String numbers, String kept) {
        int[] row = numbers.isEmpty()
                ? new int[0]
                : Arrays.stream(numbers.split(" ")).mapToInt(Integer::parseInt).toArray();
        StringBuilder found = new StringBuilder();
        for (boolean member : LongestNonDecreasingSubsequence.of(row)) {
            found.append(member ? 'x' : '-');
        }
        assertThat(found).hasToString(kept);
    }
}
