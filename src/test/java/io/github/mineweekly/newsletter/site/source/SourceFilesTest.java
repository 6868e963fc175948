package io.github.mineweekly.newsletter.site.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SourceFilesTest {
    private final AtomicInteger steps = new AtomicInteger();

    @Test
    void aPathThatNoSystemOpensIsNotLookedFor() throws IOException {
        SourceFiles files = new SourceFiles(countingFolder());

        assertThat(files.find("a/".repeat(2_000) + "a.png")).isEmpty();
        assertThat(steps.getAndSet(0)).isGreaterThan(2_000);
        assertThat(files.find("a/".repeat(500_000) + "a.png")).isEmpty();
        assertThat(steps).hasValue(0);
    }

    @Test
    void sourcesAndWhatToolsHaveForThemselvesIsKeptBackUnlessItIsPublic() {
        assertThat(SourceFiles.keptBack("node_modules/x/b.png")).isEqualTo("node_modules");
        assertThat(SourceFiles.keptBack("a/.img/b.png")).isEqualTo(".img");
        assertThat(SourceFiles.keptBack("a/README.MD")).isEqualTo("README.MD");
        assertThat(SourceFiles.keptBack("a/b.png")).isNull();
        assertThat(SourceFiles.keptBack("public/.well-known/x.md")).isNull();
    }

    @Test
    void aFolderMayBeALinkToItsNameInAnotherCase() throws IOException {
        Path folder = Jimfs.newFileSystem(Configuration.unix()).getPath("/newsletter");
        Files.createDirectories(folder.resolve("images"));
        Files.createFile(folder.resolve("images/a.png"));
        Files.createSymbolicLink(folder.resolve("Images"), folder.resolve("images"));
        SourceFiles files = new SourceFiles(folder);

        assertThat(files.find("Images/a.png")).contains(folder.resolve("images/a.png"));
        assertThat(files.find("IMAGES/a.png")).isEmpty();
    }

    /** A folder that counts the steps below it, and holds nothing. */
    private Path countingFolder() {
        return (Path) Proxy.newProxyInstance(
                SourceFilesTest.class.getClassLoader(), new Class<?>[] {Path.class}, (path, method, arguments) -> {
                    switch (method.getName()) {
                        case "resolve" -> steps.incrementAndGet();
                        case "toRealPath" -> throw new NoSuchFileException("a");
                        default -> {
                            return path;
                        }
                    }
                    return path;
                });
    }
}
