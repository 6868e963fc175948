package io.github.mineweekly.newsletter.site;

import io.github.mineweekly.newsletter.edition.Edition;
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

/** The folder of an issue's editions. */
record EditionFolder(Path path) {
    /**
     * Writes each file whole or not at all, then deletes the files of an earlier export that are not written any more,
     * which their names tell. All else stays: folders, which may be those of other issues, and files that someone has
     * put beside.
     */
    void write(List<EditionFile> files) throws IOException {
        for (EditionFile file : files) {
            byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
            AtomicFile.write(path.resolve(file.name()), new Content.Made(bytes));
        }
        Set<String> written = files.stream().map(EditionFile::name).collect(Collectors.toSet());
        for (Edition edition : Edition.values()) {
            for (String name : edition.files()) {
                Path file = path.resolve(name);
                if (!written.contains(name) && Files.isRegularFile(file)) {
                    Files.delete(file);
                }
            }
        }
    }
}
