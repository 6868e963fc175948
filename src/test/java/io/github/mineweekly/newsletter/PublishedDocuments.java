package io.github.mineweekly.newsletter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the repository that are made from code; {@code -Dpairs.write=.published} writes them anew. */
final class PublishedDocuments {
    private PublishedDocuments() {}

    /** The file's text, after writing it if that is asked for. */
    static String text(String path, String generated) throws IOException {
        Path file = Path.of(path);
        if (PairWriting.isAsked(".published")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, generated, StandardCharsets.UTF_8);
        }
        return Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
