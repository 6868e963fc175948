package io.github.mineweekly.newsletter.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureReaderTest {
    private static final Path PICTURES = Path.of("src/test/resources/pictures");

    @ParameterizedTest
    @CsvSource({
        "plain.png, 300, 170",
        "plain.gif, 300, 170",
        "baseline.jpg, 300, 170",
        "turned-intel.jpg, 170, 300",
        "turned-motorola.jpg, 170, 300",
        "lossy.webp, 300, 170",
        "lossless.webp, 300, 170",
        "extended.webp, 300, 170",
        "sized.svg, 300, 170"
    })
    void everyFormatSaysItsSize(String file, int width, int height) {
        assertThat(PictureReader.sizeOf(PICTURES.resolve(file))).isEqualTo(new PictureSize(width, height));
    }

    @Test
    void bytesThatFillAJpegArePassedOver() throws IOException {
        byte[] jpeg = Files.readAllBytes(PICTURES.resolve("baseline.jpg"));
        byte[] filled = new byte[jpeg.length + 3];
        Arrays.fill(filled, (byte) 0xFF);
        System.arraycopy(jpeg, 0, filled, 0, 2);
        System.arraycopy(jpeg, 2, filled, 5, jpeg.length - 2);

        assertThat(PictureReader.sizeOf(filled)).isEqualTo(new PictureSize(300, 170));
    }

    @ParameterizedTest
    @ValueSource(ints = {0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF})
    void everyKindOfFrameOfAJpegSaysItsSize(int frame) {
        assertThat(PictureReader.sizeOf(jpeg(frame))).isEqualTo(new PictureSize(300, 170));
    }

    @ParameterizedTest
    @ValueSource(ints = {0xC4, 0xC8, 0xCC, 0xDB, 0xE1, 0xFE})
    void anotherSegmentOfAJpegIsPassedOver(int marker) {
        assertThat(PictureReader.sizeOf(jpeg(0xC0, segment(marker, "\0\u0001\0\u0001\0\u0001"))))
                .isEqualTo(new PictureSize(300, 170));
    }

    @ParameterizedTest
    @CsvSource({"1, false", "4, false", "5, true", "8, true"})
    void aCameraSaysWhetherItWasTurned(int orientation, boolean turned) {
        String exif = segment(
                0xE1,
                "Exif\0\0MM\0*\0\0\0\u0008\0\u0001" + "\u0001\u0012\0\u0003\0\0\0\u0001\0" + (char) orientation
                        + "\0\0");
        String otherOfTheCamera = segment(0xE1, "http://ns.adobe.com/xap/1.0/\0");

        assertThat(PictureReader.sizeOf(jpeg(0xC0, exif, otherOfTheCamera)))
                .isEqualTo(turned ? new PictureSize(170, 300) : new PictureSize(300, 170));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "MM\0*", "MM\0*\u00FF\0\0\0", "MM\0*\0\0\0\u00FF", "MM\0*\0\0\0\u0007", "MM\0*\0\0\0\u0008\0"
            })
    void whatACameraSaysBrokenlyDoesNotCount(String tiff) {
        assertThat(PictureReader.sizeOf(jpeg(0xC0, segment(0xE1, "Exif\0\0" + tiff))))
                .isEqualTo(new PictureSize(300, 170));
    }

    private static byte[] jpeg(int frame, String... segments) {
        String size = segment(frame, "\u0008\0\u00AA\u0001,");
        return ("\u00FF\u00D8" + String.join("", segments) + size).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String segment(int marker, String content) {
        return "\u00FF" + (char) marker + "\0" + (char) (content.length() + 2) + content;
    }

    @Test
    void anSvgOfFractionsOfPixelsIsRounded() {
        assertThat(PictureReader.sizeOf("<svg width='299.6' height=\"170.4px\">".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new PictureSize(300, 170));
    }

    @Test
    void anSvgAsWideAsItsPlaceHasNoSize() {
        assertThat(PictureReader.sizeOf(PICTURES.resolve("without-size.svg"))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no picture", "<svg", "<svg >", "<svg width='0' height='5'>", "\u00FF\u00D8", "GIF89a"})
    void otherFilesHaveNone(String text) {
        assertThat(PictureReader.sizeOf(text.getBytes(StandardCharsets.ISO_8859_1)))
                .isNull();
    }

    @Test
    void noBeginningOfAPictureAndNoChangedByteIsAnException() throws IOException {
        try (Stream<Path> files = Files.list(PICTURES)) {
            for (Path file : files.toList()) {
                byte[] whole = Files.readAllBytes(file);
                for (int i = 0; i < Math.min(whole.length, 300); i++) {
                    byte[] cut = Arrays.copyOf(whole, i);
                    byte[] changed = whole.clone();
                    changed[i] ^= (byte) 0xFF;
                    for (byte[] bytes : List.of(cut, changed)) {
                        assertThatCode(() -> PictureReader.sizeOf(bytes)).doesNotThrowAnyException();
                    }
                }
            }
        }
    }

    @Test
    void aFolderOrAFileThatIsNotThereHasNoSize() {
        assertThat(PictureReader.sizeOf(PICTURES)).isNull();
        assertThat(PictureReader.sizeOf(PICTURES.resolve("absent.png"))).isNull();
    }
}
