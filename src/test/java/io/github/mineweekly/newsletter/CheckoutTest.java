package io.github.mineweekly.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CheckoutTest {
    /** The build copies sources and samples in any locale, and in the C locale Java can name no other file. */
    @Test
    void everyFileHasANameInAscii() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .isNotEmpty()
                    .allMatch(name -> name.chars().allMatch(c -> c < 128))
                    .noneMatch(name -> name.endsWith(".orig") || name.endsWith(".rej"));
        }
    }
}
