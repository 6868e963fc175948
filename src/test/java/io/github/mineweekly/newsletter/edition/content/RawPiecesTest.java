package io.github.mineweekly.newsletter.edition.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.picture.PictureSize;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RawPiecesTest {
    @ParameterizedTest
    @CsvSource({
        "width=200, 200",
        "width=' 200 ', 200",
        "width=9999, 9999",
        "width=10000,",
        "width=0,",
        "width=1%, 1%",
        "width=100%, 100%",
        "width=101%,",
        "width=900%,",
        "width=200px,",
        "width=big,",
        "width=200 height=50, 200",
        "height=50, 200",
        "height=1, 4",
        "height=50%,",
        "alt=a,",
    })
    void aPictureIsAsWideAsItsWidthOrHeightSays(String attributes, String width) {
        RawPieces.Tag tag =
                (RawPieces.Tag) RawPieces.of("<img " + attributes + ">").get(0);

        assertThat(tag.width(tag.value("width"), new PictureSize(400, 100))).isEqualTo(width);
        assertThat(tag.width(tag.value("width"), null)).isEqualTo(attributes.startsWith("width") ? width : null);
    }
}
