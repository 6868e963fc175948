package io.github.mineweekly.newsletter.site.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnmarkedFilesTest {
    @TempDir
    Path folder;

    @Test
    void onlyHashesAreTakenFromAList() throws IOException {
        Sample sample = new Sample(folder);
        sample.write(sample.page("a.html"), OutputFile.text("b.png", "picture"));
        Path list = sample.site().resolve(UnmarkedFiles.PATH);
        Files.writeString(list, "<<<<<<< merged by hand\n", StandardOpenOption.APPEND);

        assertThat(UnmarkedFiles.read(sample.folder()).hashes())
                .singleElement()
                .satisfies(hash -> assertThat(hash).matches("[0-9a-f]{64}"));
    }
}
