package io.github.mineweekly.newsletter.issue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Outcome;
import io.github.mineweekly.newsletter.diagnostic.Position;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceReaderTest {
    @TempDir
    Path folder;

    @Test
    void byteOrderMarkIsRememberedAndNoPartOfTheText() throws IOException {
        SourceFile file =
                read("\uFEFF---\n".getBytes(StandardCharsets.UTF_8)).value().orElseThrow();

        assertThat(file.byteOrderMark()).isTrue();
        assertThat(file.text()).isEqualTo("---\n");
    }

    @Test
    void byteThatIsNoUtf8IsNamedWithItsLineAndColumn() throws IOException {
        Diagnostic diagnostic = read(concat(
                        "---\ntitle: 第".getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xB5, 'x'}))
                .diagnostics()
                .get(0);

        assertThat(diagnostic.rule()).isEqualTo(FileRules.NOT_UTF8);
        assertThat(diagnostic.location().start()).isEqualTo(new Position(2, 9));
        assertThat(diagnostic.message()).contains("0xB5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE"})
    void aFileInUtf16IsNamedAsThat(String encoding) throws IOException {
        Diagnostic diagnostic =
                read("\uFEFF---\ntitle: 第".getBytes(encoding)).diagnostics().get(0);

        assertThat(diagnostic.message()).isEqualTo("the file is UTF-16, not UTF-8");
        assertThat(diagnostic.location().start()).isEqualTo(new Position(1, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE"})
    void aFileInUtf16WithoutAMarkIsNamedAsThat(String encoding) throws IOException {
        for (String text : List.of("---\ntitle: a", "---\ntitle: 第", "---\ntitle: 嗯，", "# A")) {
            Diagnostic diagnostic = read(text.getBytes(encoding)).diagnostics().get(0);

            assertThat(diagnostic.message()).isEqualTo("the file is UTF-16, not UTF-8");
            assertThat(diagnostic.location().start()).isEqualTo(new Position(1, 1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0", "\0a", "a\0b", "a\0\0b", "ab\0c\0d\0", "\0\0\0\0", "第\0a\0"})
    void aZeroByteAloneMakesNoUtf16(String text) throws IOException {
        assertThat(read(text.getBytes(StandardCharsets.UTF_8)).diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-32BE", "UTF-32LE"})
    void aFileInUtf32IsNamedAsThat(String encoding) throws IOException {
        assertThat(read("\uFEFF---\ntitle: 第".getBytes(encoding))
                        .diagnostics()
                        .get(0)
                        .message())
                .isEqualTo("the file is UTF-32, not UTF-8");
    }

    @Test
    void aByteOfAMarkAloneIsNotUtf16() throws IOException {
        assertThat(read(new byte[] {(byte) 0xFF, 'a'}).diagnostics().get(0).message())
                .isEqualTo("the file is not UTF-8: byte 0xFF begins no character");
        assertThat(read(new byte[] {'a', (byte) 0xFF, (byte) 0xFE})
                        .diagnostics()
                        .get(0)
                        .message())
                .isEqualTo("the file is not UTF-8: byte 0xFF begins no character");
    }

    @Test
    void characterCutOffAtTheEndOfTheFileIsNoUtf8() throws IOException {
        assertThat(read(new byte[] {'a', (byte) 0xE7, (byte) 0xAC}).diagnostics())
                .hasSize(1);
    }

    @Test
    void problemAfterTheFirstBlockOfBytesIsFound() throws IOException {
        byte[] before = "第二十期\n".repeat(5000).getBytes(StandardCharsets.UTF_8);

        Diagnostic diagnostic =
                read(concat(before, new byte[] {(byte) 0xFF})).diagnostics().get(0);

        assertThat(diagnostic.location().start()).isEqualTo(new Position(5001, 1));
    }

    @Test
    void fileAboveTheLimitIsRefused() throws IOException {
        assertThat(read(new byte[1001]).diagnostics())
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.rule()).isEqualTo(FileRules.FILE_TOO_LARGE));
    }

    private Outcome<SourceFile> read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("a.md"), bytes);
        return new SourceReader(bytes.length == 1001 ? 1000 : 1_000_000).read(file, "a.md", "a.md");
    }

    private static byte[] concat(byte[] first, byte[] second) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(first);
        out.write(second);
        return out.toByteArray();
    }
}
