package io.github.mineweekly.newsletter.site.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.mineweekly.newsletter.site.output.Disk;
import io.github.mineweekly.newsletter.site.output.OutputFile;
import io.github.mineweekly.newsletter.site.output.OutputFolder;
import io.github.mineweekly.newsletter.site.output.SiteWriter;
import io.github.mineweekly.newsletter.site.output.StoppingDisk;
import io.github.mineweekly.newsletter.site.output.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveryTest {
    private static final List<OutputFile> FIRST =
            List.of(text("a.html", "a"), text("b/c.html", "c"), text("d.css", "d"));
    private static final List<OutputFile> SECOND =
            List.of(text("a.html", "a"), text("b/c.html", "other"), text("B.html", "b"));
    private static final List<OutputFile> THIRD = List.of(text("a.html", "third"), text("b/c.html", "c"));

    @TempDir
    Path folder;

    @Test
    void theFirstBuildListsEveryFileAsAdded() throws IOException {
        write(FIRST);

        assertThat(changes()).isEqualTo("A\ta.html\nA\tassets/copied.txt\nA\tb/c.html\nA\td.css\n");
    }

    @Test
    void whatChangedSinceIsListedByLetterAndSortedByPath() throws IOException {
        write(FIRST);
        write(SECOND);

        assertThat(changes()).isEqualTo("A\tB.html\nM\tassets/copied.txt\nM\tb/c.html\nD\td.css\n");
    }

    @Test
    void aBuildThatChangesNothingListsNothingAndTheNextOneTouchesNoFile() throws IOException {
        write(FIRST);
        write(FIRST);
        assertThat(changes()).isEmpty();
        FileTime old = FileTime.fromMillis(1_000_000);
        for (Path file : files()) {
            Files.setLastModifiedTime(file, old);
        }

        write(FIRST);

        assertThat(files())
                .hasSize(3)
                .allSatisfy(file -> assertThat(Files.getLastModifiedTime(file)).isEqualTo(old));
    }

    @Test
    void aFileThatOnlyTheFolderHadLostIsNotListed() throws IOException {
        write(FIRST);
        Files.delete(folder.resolve("site/a.html"));

        Written written = write(FIRST);

        assertThat(written.changed()).isEqualTo(1);
        assertThat(changes()).isEmpty();
    }

    @Test
    void aNameThatIsMoreThanALineIsLeftOutAndNamed() throws IOException {
        List<OutputFile> files = List.of(text("a.html", "a"), text("b\nD\ta.html", "b"), text("100%.css", "c"));

        Written written = write(files);

        assertThat(changes()).isEqualTo("A\t100%.css\nA\ta.html\nA\tassets/copied.txt\n");
        assertThat(written.warnings())
                .containsExactly(
                        "delivery/changes.txt leaves out files whose names have a line break or another control"
                                + " character: 1, the first is `b\\u000AD\\u0009a.html`; rename them");
        assertThat(manifest()).contains("\"b\\nD\\ta.html\"");
        assertThat(write(files).warnings()).isEmpty();
    }

    @Test
    void anEmptiedSiteListsEveryFileAsDeleted() throws IOException {
        write(FIRST);
        write(List.of());

        assertThat(changes()).isEqualTo("D\ta.html\nD\tassets/copied.txt\nD\tb/c.html\nD\td.css\n");
        assertThat(manifest()).isEqualTo("{\n  \"files\": []\n}\n");
    }

    /** Whoever brings over only what is listed, after each build that ended, has the site. */
    @Test
    void afterABuildThatIsKilledAnywhereTheNextOneListsWhatBothChanged() throws IOException {
        int operations = 0;
        while (killedAt(operations)) {
            operations++;
        }

        assertThat(operations).isGreaterThan(15);
    }

    @Test
    void aDraftOfAKilledBuildIsDeletedThoughNothingIsWritten() throws IOException {
        write(FIRST);
        Files.writeString(folder.resolve("delivery/manifest.json.tmp"), "{");

        write(FIRST);

        assertThat(files()).hasSize(3);
    }

    private boolean killedAt(int last) throws IOException {
        Path before = folder;
        folder = Files.createDirectory(before.resolve("killed-" + last));
        Map<String, String> server = new TreeMap<>();
        write(FIRST);
        bringTo(server);
        String reported = changes();
        String manifest = manifest();
        Throwable stopped = catchThrowable(() -> write(SECOND, StoppingDisk.at(last)));
        if (stopped != null) {
            assertThat(changes())
                    .as("killed at %s", last)
                    .isIn(reported, "A\tB.html\nM\tassets/copied.txt\nM\tb/c.html\nD\td.css\n");
            assertThat(manifest().equals(manifest) || manifest().contains("B.html"))
                    .isTrue();
            // What the server would not have had: the build failed, nothing was brought over.
            write(THIRD);
            bringTo(server);
            assertThat(server).as("killed at %s", last).isEqualTo(site());
            assertThat(files()).as("killed at %s", last).hasSize(3);
            write(THIRD);
            assertThat(changes()).isEmpty();
        }
        folder = before;
        return stopped != null;
    }

    @Test
    void aDamagedStateIsReportedAndEveryFileIsListedAsAdded() throws IOException {
        write(FIRST);
        Files.writeString(folder.resolve("delivery/changes.state"), "damaged");

        Written written = write(FIRST);

        assertThat(written.warnings())
                .containsExactly("delivery/changes.state is damaged:"
                        + " delivery/changes.txt has every file as new, and none as deleted");
        assertThat(changes().lines()).hasSize(4).allMatch(line -> line.startsWith("A\t"));
        assertThat(write(FIRST).warnings()).isEmpty();
    }

    @Test
    void theStateOfAnotherNewsletterIsNotTakenForItsOwn() throws IOException {
        write(FIRST);
        OutputFolder other =
                new OutputFolder("io.example:weekly", folder, folder.resolve("other"), folder.resolve("state"));
        Delivery delivery = new Delivery(other, Disk.real(), folder.resolve("delivery"));

        Written written = new SiteWriter(other, Disk.real()).write(SECOND, delivery);

        assertThat(written.warnings())
                .containsExactly("delivery/changes.state is of another outputDirectory or newsletter:"
                        + " delivery/changes.txt has every file as new, and none as deleted");
        assertThat(changes()).doesNotContain("D\t");
    }

    @Test
    void theManifestHasALineForEachFileSortedByPath() throws IOException {
        write(List.of(text("b.html", "b"), text("assets/a.ca978112ca.css", "a")));

        assertThat(manifest().lines().toList())
                .startsWith(
                        "{",
                        "  \"files\": [",
                        "    {\"path\":\"assets/a.ca978112ca.css\","
                                + "\"sha256\":\"ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb\","
                                + "\"bytes\":1,\"type\":\"text/css\",\"hashed\":true},")
                .contains("    {\"path\":\"b.html\","
                        + "\"sha256\":\"3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d\","
                        + "\"bytes\":1,\"type\":\"text/html\",\"hashed\":false}")
                .endsWith("  ]", "}");
    }

    private Written write(List<OutputFile> files) throws IOException {
        return write(files, Disk.real());
    }

    private Written write(List<OutputFile> files, Disk disk) throws IOException {
        OutputFolder site =
                new OutputFolder("io.example:weekly", folder, folder.resolve("site"), folder.resolve("state"));
        return new SiteWriter(site, disk).write(files, new Delivery(site, disk, folder.resolve("delivery")));
    }

    private void bringTo(Map<String, String> server) throws IOException {
        for (String line : changes().lines().toList()) {
            String path = line.substring(2);
            if (line.startsWith("D")) {
                server.remove(path);
            } else {
                server.put(path, Files.readString(folder.resolve("site").resolve(path)));
            }
        }
    }

    private Map<String, String> site() throws IOException {
        Map<String, String> site = new TreeMap<>();
        Path root = folder.resolve("site");
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                site.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return site;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("delivery"))) {
            return files.toList();
        }
    }

    private String changes() throws IOException {
        return Files.readString(folder.resolve("delivery/changes.txt"));
    }

    private String manifest() throws IOException {
        return Files.readString(folder.resolve("delivery/manifest.json"));
    }

    private static OutputFile text(String path, String text) {
        return OutputFile.text(path, text);
    }
}
