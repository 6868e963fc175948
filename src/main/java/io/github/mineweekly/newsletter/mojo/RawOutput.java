package io.github.mineweekly.newsletter.mojo;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The process's standard output itself. GitHub takes a command only at the beginning of a line, and Maven 4 puts a
 * prefix before what is printed to {@code System.out}.
 */
final class RawOutput {
    private RawOutput() {}

    /** Writes the lines at once, so that other threads' lines do not come between. */
    @SuppressWarnings("resource") // standard output stays open
    static void print(List<String> lines) throws IOException {
        if (!lines.isEmpty()) {
            String text = String.join("\n", lines) + "\n";
            System.out.flush();
            new FileOutputStream(FileDescriptor.out).write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
