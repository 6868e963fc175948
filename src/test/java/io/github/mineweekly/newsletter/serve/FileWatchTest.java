package io.github.mineweekly.newsletter.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileWatchTest {
    @TempDir
    Path folder;

    @Test
    void aFileThatComesIntoANewFolderWhileTheChangeIsReadIsSeenToo() throws IOException {
        Path late = folder.resolve("2027/late.md");
        Set<Path> told = ConcurrentHashMap.newKeySet();
        try (FileWatch watch =
                new FileWatch(() -> List.of(folder), paths -> tell(paths, told, late), () -> {}, failure -> {})) {
            watch.start();
            Files.createDirectory(late.getParent());

            Desk.await("the late file", () -> told.contains(late));
        }
    }

    @Test
    void aHiddenFolderThatIsGivenIsWatchedAndHiddenOnesInItAreNot() throws IOException {
        Path issues = Files.createDirectory(folder.resolve("issues"));
        Path theme = Files.createDirectory(folder.resolve(".theme"));
        Path css = Files.writeString(folder.resolve(".own.css"), "");
        Path template = Files.writeString(issues.resolve(".template.md"), "");
        for (String ofAnEditor : List.of("a.md~", "a.md.swp", ".a.md")) {
            Files.writeString(issues.resolve(ofAnEditor), "");
        }
        Path words = Files.writeString(theme.resolve("strings.properties"), "");
        Files.writeString(Files.createDirectory(theme.resolve(".git")).resolve("HEAD"), "");

        FolderSnapshot seen = FolderSnapshot.of(List.of(issues, theme, css));

        assertThat(seen.files()).containsOnlyKeys(words, css, template);
        assertThat(seen.folders()).containsExactlyInAnyOrder(issues, theme);
    }

    @Test
    void ofALinkThatLeadsOutOnlyAFileIsLookedAt() throws IOException {
        Path issues = Files.createDirectory(folder.resolve("issues"));
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path file = Files.writeString(elsewhere.resolve("a.png"), "a");
        Path inside = Files.createDirectory(issues.resolve("pictures"));
        Files.createSymbolicLink(issues.resolve("shared"), elsewhere);
        Path link = Files.createSymbolicLink(issues.resolve("a.png"), file);
        Path again = Files.createSymbolicLink(issues.resolve("again"), inside);

        FolderSnapshot seen = FolderSnapshot.of(List.of(issues));

        assertThat(seen.files()).containsOnlyKeys(link);
        assertThat(seen.folders()).containsExactlyInAnyOrder(issues, inside, again);
    }

    @Test
    void aHiddenFileThatIsGivenIsReportedAtOnce() throws IOException {
        Path css = Files.writeString(folder.resolve(".own.css"), "");
        Set<Path> told = ConcurrentHashMap.newKeySet();
        try (FileWatch watch = new FileWatch(() -> List.of(css), told::addAll, () -> {}, failure -> {})) {
            watch.start();
            Files.writeString(css, "p {}");

            Desk.await("the style sheet", () -> told.contains(css));
        }
    }

    @Test
    void theWatchLivesOnWhenFoldersCannotBeNamed() throws IOException {
        Path late = folder.resolve("late.md");
        Set<Path> told = ConcurrentHashMap.newKeySet();
        List<Path> given = List.of(folder);
        AtomicBoolean wrong = new AtomicBoolean();
        Supplier<List<Path>> current = () -> {
            if (wrong.get()) {
                throw new InvalidPathException("a|b", "Illegal char");
            }
            return given;
        };
        try (FileWatch watch = new FileWatch(current, told::addAll, () -> {}, failure -> {})) {
            wrong.set(true);
            watch.start();
            Files.writeString(folder.resolve("first.md"), "text");
            Desk.await("the first file", () -> told.contains(folder.resolve("first.md")));
            Files.writeString(late, "text");

            Desk.await("the late file", () -> told.contains(late));
        }
    }

    @Test
    void theWatchLivesOnWhenAChangeCannotBeShown() throws IOException {
        Path late = folder.resolve("late.md");
        Set<Path> told = ConcurrentHashMap.newKeySet();
        Set<String> failures = ConcurrentHashMap.newKeySet();
        Consumer<Set<Path>> changed = paths -> {
            told.addAll(paths);
            if (!told.contains(late)) {
                throw new IllegalStateException("no page");
            }
        };
        try (FileWatch watch = new FileWatch(() -> List.of(folder), changed, () -> {}, failures::add)) {
            watch.start();
            Files.writeString(folder.resolve("first.md"), "text");
            Desk.await("the failure", () -> failures.stream().anyMatch(line -> line.contains("no page")));
            Files.writeString(late, "text");

            Desk.await("the late file", () -> told.contains(late));
        }
    }

    /** Writes the file when the folder is told, as someone who goes on while the newsletter is read. */
    private static void tell(Set<Path> paths, Set<Path> told, Path late) {
        try {
            if (told.isEmpty()) {
                Files.writeString(late, "text");
            }
            told.addAll(paths);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
