package io.github.mineweekly.newsletter.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostingsTest {
    @Test
    void aTermIsFrequentFromItsThirdTimeInAnIssue() {
        assertThat(written(2)).isEqualTo(written(1));
        assertThat(written(3)).isNotEqualTo(written(2)).isEqualTo(written(4));
    }

    private static String written(int count) {
        Postings postings = new Postings();
        postings.add(0, count, false, 1);
        Bits bits = new Bits();
        postings.write(1, bits);
        return bits.digits();
    }
}
