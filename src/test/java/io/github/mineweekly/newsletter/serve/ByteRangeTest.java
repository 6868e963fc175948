package io.github.mineweekly.newsletter.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByteRangeTest {
    @ParameterizedTest
    @CsvSource({
        "bytes=0-1, bytes 0-1/10",
        "bytes=3-3, bytes 3-3/10",
        "bytes=4-, bytes 4-9/10",
        "bytes=8-99, bytes 8-9/10",
        "bytes=-3, bytes 7-9/10",
        "bytes=-99, bytes 0-9/10",
        "bytes=10-, bytes */10",
        "bytes=12-13, bytes */10",
        "bytes=-0, bytes */10",
    })
    void aPartIsWhatIsThereOfIt(String asked, String answer) {
        ByteRange range = ByteRange.of(asked, 10);
        assertThat(range).isNotNull().extracting(found -> found.header(10)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "null",
                "bytes=-",
                "bytes=5-3",
                "bytes=0-1;3-4",
                "items=0-1",
                "bytes=a-b",
                "bytes=9999999999999999999-"
            },
            nullValues = "null")
    void anythingElseIsAllOfIt(String asked) {
        assertThat(ByteRange.of(asked, 10)).isNull();
    }
}
