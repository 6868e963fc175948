package io.github.mineweekly.newsletter.site.earlier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntryFileTest {
    private static final Map<String, String> ENTRIES = Map.of("a", "first", "b", "", "c", "third");

    @TempDir
    Path temporary;

    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = temporary.resolve("state/some.file");
        Map<String, EntryFile.Entry> entries = new TreeMap<>();
        ENTRIES.forEach((name, text) ->
                entries.put(name, new EntryFile.Entry("of " + name, text.getBytes(StandardCharsets.UTF_8))));
        EntryFile.write(file, "key", entries);
    }

    @Test
    void whatWasWrittenIsRead() throws IOException {
        try (EntryFile read = EntryFile.open(file, "key")) {
            assertThat(read.names()).containsExactlyInAnyOrder("a", "b", "c");
            for (Map.Entry<String, String> entry : ENTRIES.entrySet()) {
                assertThat(read.label(entry.getKey())).isEqualTo("of " + entry.getKey());
                assertThat(read.read(entry.getKey())).asString().isEqualTo(entry.getValue());
            }
            assertThat(read.label("d")).isNull();
            assertThatIOException().isThrownBy(() -> read.read("d"));
            assertThat(read.isDamaged()).isFalse();
        }
    }

    @Test
    void withAnotherKeyThereIsNothingAndNoDamage() {
        try (EntryFile read = EntryFile.open(file, "other")) {
            assertThat(read.names()).isEmpty();
            assertThat(read.isDamaged()).isFalse();
        }
        try (EntryFile read = EntryFile.open(temporary.resolve("absent"), "key")) {
            assertThat(read.names()).isEmpty();
            assertThat(read.isDamaged()).isFalse();
        }
    }

    @Test
    void noDamageGivesAnotherEntry() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (int at = 0; at < bytes.length; at++) {
            byte[] changed = bytes.clone();
            changed[at] ^= 4;
            assertRightOrDamaged(changed);
            assertRightOrDamaged(Arrays.copyOf(bytes, at));
        }
    }

    private void assertRightOrDamaged(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        try (EntryFile read = EntryFile.open(file, "key")) {
            int right = 0;
            for (Map.Entry<String, String> entry : ENTRIES.entrySet()) {
                try {
                    assertThat(read.read(entry.getKey())).asString().isEqualTo(entry.getValue());
                    right++;
                } catch (IOException e) {
                    assertThat(read.isDamaged()).isTrue();
                }
            }
            assertThat(right < ENTRIES.size()).isEqualTo(read.isDamaged());
        }
    }
}
