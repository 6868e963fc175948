package io.github.mineweekly.newsletter.site.earlier;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.site.check.Validation;
import io.github.mineweekly.newsletter.site.rule.FailOn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlierBuildFileTest {
    @TempDir
    Path folder;

    @Test
    void whatAnotherVersionLeftIsNotUsedAndNotDamaged() throws IOException {
        Path file = folder.resolve("site.build");
        EntryFile.write(file, "0", Map.of("build", new EntryFile.Entry("outline", new byte[] {1, 2, 3})));

        assertThat(new EarlierBuildFile(file).read("outline")).isEmpty();
        assertThat(new EarlierBuildFile(file).isDamaged()).isFalse();

        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
        assertThat(new EarlierBuildFile(file).read("outline")).isEmpty();
        assertThat(new EarlierBuildFile(file).isDamaged()).isTrue();
    }

    @Test
    void aBuildOfSomethingElseIsNotRead() throws IOException {
        EarlierBuildFile file = new EarlierBuildFile(folder.resolve("site.build"));
        Validation validation = new Validation(0, 0, List.of(), Map.of(), List.of(), List.of(), FailOn.ERROR, null);
        EarlierBuild build = new EarlierBuild("outline", "inputs", Map.of(), Map.of(), 0, 0, validation, List.of());
        file.write(build);

        assertThat(file.read("outline")).contains(build);
        assertThat(file.read("another")).isEmpty();
        assertThat(file.isDamaged()).isFalse();
    }

    @Test
    void whereNothingWasLeftNothingIsDamaged() {
        assertThat(new EarlierBuildFile(folder.resolve("site.build")).isDamaged())
                .isFalse();
    }
}
