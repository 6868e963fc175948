package io.github.mineweekly.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file with what a test expects. {@code -Dpairs.write} writes what is found into all of them,
 * {@code -Dpairs.write=.html} into those whose name ends so; what it wrote is to be read before it is kept.
 */
public record ExpectedFile(Path file) {
    /** @param suffix which takes the place of the case's {@code .md} */
    public static ExpectedFile beside(Path example, String suffix) {
        String name = example.getFileName().toString();
        return new ExpectedFile(example.resolveSibling(name.substring(0, name.lastIndexOf('.')) + suffix));
    }

    /** A file with nothing in it is not kept: what is missing expects nothing. */
    public void compare(String found) throws IOException {
        if (isToBeWritten() && found.isEmpty()) {
            Files.deleteIfExists(file);
        } else if (isToBeWritten()) {
            Files.writeString(file, found);
        }
        assertThat(found).isEqualTo(text());
    }

    /** For a case that says by this file that it is about what the file holds. */
    public void compareIfThere(String found) throws IOException {
        if (Files.exists(file)) {
            compare(found);
        }
    }

    public String text() throws IOException {
        return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
    }

    private boolean isToBeWritten() {
        String asked = System.getProperty("pairs.write");
        return asked != null
                && (asked.isEmpty() || asked.equals("true") || file.toString().endsWith(asked));
    }
}
