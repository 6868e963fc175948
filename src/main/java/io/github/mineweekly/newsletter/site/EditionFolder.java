package io.github.mineweekly.newsletter.site;

import io.github.mineweekly.newsletter.edition.content.EditionFile;
import io.github.mineweekly.newsletter.site.output.AtomicFile;
import io.github.mineweekly.newsletter.site.output.Content;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folder of an issue's editions. */
record EditionFolder(Path path) {
    /**
     * Writes each file whole or not at all, then deletes the files of an earlier export that are not written any more.
     * Folders in it, which may be those of other issues, stay.
     */
    void write(List<EditionFile> files) throws IOException {
        for (EditionFile file : files) {
            byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
            AtomicFile.write(path.resolve(file.name()), new Content.Made(bytes));
        }
        Set<String> names = files.stream().map(EditionFile::name).collect(Collectors.toSet());
        try (Stream<Path> present = Files.list(path)) {
            for (Path file : present.filter(Files::isRegularFile).toList()) {
                if (!names.contains(file.getFileName().toString())) {
                    Files.delete(file);
                }
            }
        }
    }
}
