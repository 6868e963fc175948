package io.github.mineweekly.newsletter.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
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

    @Test
    void anSvgAsWideAsItsPlaceHasNoSize() {
        assertThat(PictureReader.sizeOf(PICTURES.resolve("without-size.svg"))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no picture", "<svg", "<svg >", "<svg width='0' height='5'>", "\u00FF\u00D8", "GIF89a"})
    void otherFilesHaveNone(String text) {
        assertThat(PictureReader.sizeOf(text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)))
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
