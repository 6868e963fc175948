package io.github.mineweekly.newsletter.site.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "1 2, 0, 'numbers  are'",
        "1 3, 1, number 2 is",
        "1 4, 2, numbers 2 to 3 are",
        "1 3 4 8, 4, 'numbers 2, 5 to 7 are'",
        "1 3 5, 2, 'numbers 2, 4 are'"
    })
    void numbersBetweenTwoAreNamedAsRanges(String present, int count, String words) {
        TreeSet<Integer> numbers = new TreeSet<>(
                Arrays.stream(present.split(" ")).map(Integer::valueOf).toList());

        assertThat(MissingNumbers.between(numbers.first(), numbers.last(), numbers))
                .isEqualTo(new MissingNumbers(count, words));
    }
}
