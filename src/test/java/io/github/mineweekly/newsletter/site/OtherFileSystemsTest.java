package io.github.mineweekly.newsletter.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.mineweekly.newsletter.TestSettings;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written does not depend on how a system separates names, or on whether case counts in them. */
class OtherFileSystemsTest {
    static Stream<Configuration> systems() {
        return Stream.of(
                Configuration.osX(),
                Configuration.windows().toBuilder()
                        .setAttributeViews("basic", "dos")
                        .build());
    }

    @ParameterizedTest
    @MethodSource("systems")
    void theSiteIsTheSame(Configuration system) throws IOException {
        Map<String, byte[]> expected = site(Jimfs.newFileSystem(Configuration.unix()));
        Map<String, byte[]> found = site(Jimfs.newFileSystem(system));

        assertThat(found.keySet()).isEqualTo(expected.keySet()).contains("2026/01-04.html", "img/图.png");
        found.forEach((path, content) -> assertThat(content).as(path).isEqualTo(expected.get(path)));
    }

    /** Built, changed, and built again. */
    private static Map<String, byte[]> site(FileSystem system) throws IOException {
        Path project = system.getRootDirectories().iterator().next().resolve("work");
        Path source = project.resolve("src").resolve("newsletter");
        Path site = project.resolve("target").resolve("site");
        Newsletter newsletter = new Newsletter(TestSettings.of(project)
                .source(source)
                .output(site)
                .siteUrl("https://example.org/letter/")
                .settings());
        Folder issues = new Folder(source)
                .file("img/图.png", "")
                .issue("2026/01-04.md", "One", "2026-01-04", "tags: [java]\naliases: [/old/1.html]\n")
                .issue("2026/01-11.md", "Two", "2026-01-11", "tags: [java]\ncover: ../img/图.png\n");
        newsletter.render();
        issues.file("2026/01-04.md", "---\ntitle: One\ndate: 2026-01-04\n---\n\n![图](../img/图.png) [二](01-11.md#标题)\n");
        newsletter.render();
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                files.put(site.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
