package io.github.mineweekly.newsletter.site.rebuild;

import io.github.mineweekly.newsletter.diagnostic.PathText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/** What happens to the files that a build left for the next one. */
final class TargetEdits {
    private final Path target;
    private final Path copy;
    private final Random random;
    private final Set<String> touched = new TreeSet<>();
    private boolean damaged;
    private boolean copyDamaged;
    private boolean deliveryLost;

    /** @param copy of an earlier build */
    TargetEdits(Path target, Path copy, Random random) {
        this.target = target;
        this.copy = copy;
        this.random = random;
    }

    /** Files of the site that were changed by hand, so that the newsletter may leave them where they are. */
    Set<String> touched() {
        return touched;
    }

    /** Whether a build may say that something it knew is lost. */
    boolean damaged() {
        return damaged;
    }

    /** Whether what was delivered is not known any more. */
    boolean deliveryLost() {
        return deliveryLost;
    }

    /** A build has seen it all. */
    void repaired() {
        touched.clear();
        damaged = false;
        deliveryLost = false;
    }

    List<Edit> all() {
        return List.of(
                () -> "nothing",
                () -> "nothing",
                any("site", "delete", Files::delete),
                any("site", "delete", Files::delete),
                any("site", "append to", this::append),
                any("site", "change", this::change),
                any("site", "change", this::change),
                any("site", "make a folder of", TargetEdits::replaceByFolder),
                () -> delete("site"),
                () -> delete("newsletter"),
                () -> delete("delivery"),
                () -> delete("."),
                any("newsletter", "delete", Files::delete),
                any("newsletter", "delete", Files::delete),
                any("newsletter", "cut", this::cut),
                any("newsletter", "flip a bit of", this::flip),
                any("newsletter", "flip a bit of", this::flip),
                any("newsletter", "flip a bit of", this::flip),
                this::copyTarget,
                this::restoreState,
                this::restoreTarget,
                this::copyTarget,
                this::restoreState,
                this::emptyState);
    }

    /** Changes one file. */
    private interface FileEdit {
        void on(Path file) throws IOException;
    }

    /** Does something to one of the files in a folder, if there are any. */
    private Edit any(String folder, String what, FileEdit edit) {
        return () -> {
            List<Path> files = filesIn(target.resolve(folder));
            if (files.isEmpty()) {
                return "nothing";
            }
            Path file = files.get(random.nextInt(files.size()));
            edit.on(file);
            return what + " " + PathText.of(target.relativize(file));
        };
    }

    private void append(Path page) throws IOException {
        Files.write(page, new byte[] {' '}, StandardOpenOption.APPEND);
        touched.add(PathText.of(target.resolve("site/newsletter").relativize(page)));
    }

    /** In its last part, so that it is known as the newsletter's all the same. */
    private void change(Path page) throws IOException {
        flip(page, 20);
        touched.add(PathText.of(target.resolve("site/newsletter").relativize(page)));
    }

    private void flip(Path file) throws IOException {
        flip(file, Integer.MAX_VALUE);
        damaged = true;
    }

    /** @param last how many bytes from the end */
    private void flip(Path file, int last) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length > 0) {
            bytes[bytes.length - 1 - random.nextInt(Math.min(bytes.length, last))] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, bytes);
        }
    }

    private void cut(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
        damaged = true;
    }

    private static void replaceByFolder(Path page) throws IOException {
        Files.delete(page);
        Files.createDirectory(page);
    }

    private String delete(String what) throws IOException {
        Path folder = target.resolve(what).normalize();
        if (Files.exists(folder)) {
            PathUtils.deleteDirectory(folder);
        }
        deliveryLost |= !what.equals("site") && !what.equals("newsletter");
        return "delete folder " + what;
    }

    private String emptyState() throws IOException {
        for (Path file : filesIn(target.resolve("newsletter"))) {
            Files.write(file, new byte[0]);
        }
        damaged = true;
        return "empty state";
    }

    private String copyTarget() throws IOException {
        if (Files.exists(copy)) {
            PathUtils.deleteDirectory(copy);
        }
        if (Files.exists(target)) {
            copy(target, copy);
        }
        copyDamaged = damaged;
        return "copy all";
    }

    /** All but the list of the newsletter's own files: with an old one, files since then would be nobody's. */
    private String restoreState() throws IOException {
        Path folder = target.resolve("newsletter");
        Files.createDirectories(folder);
        for (Path file : filesIn(copy.resolve("newsletter"))) {
            if (!file.toString().endsWith(".state")) {
                Path to = folder.resolve(PathText.of(copy.resolve("newsletter").relativize(file)));
                Files.createDirectories(to.getParent());
                Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        damaged |= copyDamaged;
        return "old state";
    }

    private String restoreTarget() throws IOException {
        if (!Files.exists(copy)) {
            return "nothing";
        }
        delete(".");
        copy(copy, target);
        damaged |= copyDamaged;
        return "old target";
    }

    private static void copy(Path from, Path to) throws IOException {
        PathUtils.copyDirectory(from, to, StandardCopyOption.COPY_ATTRIBUTES);
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
