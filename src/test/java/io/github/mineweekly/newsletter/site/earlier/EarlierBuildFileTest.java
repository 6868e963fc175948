package io.github.mineweekly.newsletter.site.earlier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlierBuildFileTest {
    @TempDir
    Path folder;

    @Test
    void whatAnotherVersionLeftIsNotUsedAndNotDamaged() throws IOException {
        Path file = folder.resolve("site.build");
        EntryFile.write(file, "0", Map.of("build", EntryFile.entry("", new byte[] {1, 2, 3})));

        assertThat(new EarlierBuildFile(file).read()).isEmpty();
        assertThat(new EarlierBuildFile(file).isDamaged()).isFalse();

        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
        assertThat(new EarlierBuildFile(file).read()).isEmpty();
        assertThat(new EarlierBuildFile(file).isDamaged()).isTrue();
    }

    @Test
    void whereNothingWasLeftNothingIsDamaged() {
        assertThat(new EarlierBuildFile(folder.resolve("site.build")).isDamaged())
                .isFalse();
    }
}
