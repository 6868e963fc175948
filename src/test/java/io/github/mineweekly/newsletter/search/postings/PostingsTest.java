package io.github.mineweekly.newsletter.search.postings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostingsTest {
    @Test
    void aTermIsFrequentFromItsThirdTimeInAnIssue() {
        assertThat(written(2)).isEqualTo(written(1));
        assertThat(written(3)).isNotEqualTo(written(2)).isEqualTo(written(4));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "7, 7", "9, 10", "1000, 1024", "1001, 1024", "1024, 1024", "1025, 1280", "10000, 10240"
    })
    void oneIssueMoreSeldomChangesHowGapsAreWritten(int documents, int scale) {
        assertThat(Postings.scale(documents)).isEqualTo(scale);
    }

    @Test
    void everyGapAndEveryFollowerComesBack() {
        int[] numbers = {0, 1, 31, 32, 33, 4_129, 4_130, 600_000, 90_000_000, 500_000_000};
        for (boolean heading : new boolean[] {false, true}) {
            Postings postings = new Postings();
            Bits expected = new Bits().gamma(2 * numbers.length);
            int low = Bits.low(2 * numbers.length, 1_000_000_000);
            int last = -1;
            for (int i = 0; i < 2 * numbers.length; i++) {
                int number = i < numbers.length ? numbers[i] : 500_000_000 + i;
                int groups = 1 << i % Postings.GROUPS | 0x8001;
                postings.add(number, Postings.flags(heading ? 1 : 3, heading), groups);
                expected.rice(number - last - 1, low).put(heading ? 0b10 : 0b110, heading ? 2 : 3);
                boolean one = Integer.bitCount(groups) == 1;
                expected.put(one ? 0 : 1, 1).put(one ? Integer.numberOfTrailingZeros(groups) : groups, one ? 4 : 16);
                last = number;
            }
            Bits bits = new Bits();
            postings.write(1_000_000_000, bits);
            // A digit holds six bits, so that six lengths tell each other apart.
            for (int more = 0; more < 6; more++) {
                Bits longer = new Bits().put(0, more);
                postings.write(1_000_000_000, longer);
                int digits = (postings.bits(1_000_000_000) + more + 5) / 6;
                assertThat(longer.digits()).hasSize(digits);
            }
            assertThat(bits.digits()).isEqualTo(expected.digits());
        }
    }

    /** A digit holds six bits, so that six lengths tell each other apart. */
    @ParameterizedTest
    @ValueSource(ints = {1, 16, 17})
    void aTermSaysHowManyBitsItTakes(int issues) {
        Postings postings = new Postings();
        for (int i = 0; i < issues; i++) {
            postings.add(i, 0, 1);
        }
        for (int more = 0; more < 6; more++) {
            Bits bits = new Bits().put(0, more);
            postings.write(issues, bits);
            assertThat(bits.digits()).hasSize((postings.bits(issues) + more + 5) / 6);
        }
    }

    private static String written(int count) {
        Postings postings = new Postings();
        postings.add(0, Postings.flags(count, false), 1);
        Bits bits = new Bits();
        postings.write(1, bits);
        return bits.digits();
    }
}
