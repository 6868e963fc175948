package io.github.mineweekly.newsletter.site.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagingTest {
    @TempDir
    private Path directory;

    @Test
    void aSiteIsTheSameWhereverItsFilesWereKept() throws IOException {
        OutputFolder folder = new OutputFolder("g:a", directory, directory.resolve("site"), directory.resolve("state"));
        String page = "<meta name=\"generator\" content=\"" + folder.mark().generator("1") + "\">\n";
        List<OutputFile> files = List.of(
                OutputFile.text("a.html", page + "一"),
                OutputFile.text("b.html", page + "二"),
                OutputFile.text("c.txt", ""));
        SiteWriter writer = new SiteWriter(folder, Disk.real());
        writer.write(files);
        List<String> state = Files.readAllLines(folder.stateFile());
        try (Staging staging = new Staging(folder, new Spill(folder.stateDirectory(), page.length() + 4))) {
            List<OutputFile> staged = files.stream().map(staging::stage).toList();
            assertThat(staged.get(0).content()).isInstanceOf(Content.Made.class);
            assertThat(staged.get(1).content()).isInstanceOf(Content.Spilled.class);
            assertThat(writer.write(staged).unchanged()).isEqualTo(4);
            Files.writeString(directory.resolve("site/b.html"), "x");
            Files.writeString(directory.resolve("site/a.html"), "x");
            assertThat(writer.write(staged).changed()).isEqualTo(2);
        }
        assertThat(directory.resolve("site/a.html")).content().endsWith("一");
        assertThat(directory.resolve("site/b.html")).content().endsWith("二");
        assertThat(Files.readAllLines(folder.stateFile())).isEqualTo(state);
    }
}
