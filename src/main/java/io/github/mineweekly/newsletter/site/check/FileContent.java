package io.github.mineweekly.newsletter.site.check;

import io.github.mineweekly.newsletter.issue.GitStandIn;
import io.github.mineweekly.newsletter.text.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Files that a page shows or offers and that are not what their names say. Reads small ones once. For one thread. */
final class FileContent {
    /** In bytes: a pointer has 130, a page that a host sends in place of a picture some thousand. */
    private static final int SMALL = 1 << 16;

    private static final int HEAD = 1024;

    private static final Pattern HTML = Pattern.compile("(?is)\\s*<(?:!doctype\\s+html|html)\\b.*");

    private final Map<Path, Found> found = new HashMap<>();

    /**
     * What is wrong with a file.
     *
     * @param found goes on a sentence whose subject is the file
     */
    record Problem(String found, String help) {}

    /** Empty where nothing is wrong. */
    private record Found(@Nullable Problem problem) {}

    /** Null if the file is as its name says, as far as its beginning shows. */
    @Nullable
    Problem of(Path file) {
        return found.computeIfAbsent(file, key -> new Found(look(key))).problem();
    }

    private static @Nullable Problem look(Path file) {
        try {
            long size = Files.size(file);
            if (size == 0) {
                return new Problem("is an empty file", "bring the file, or delete what refers to it");
            }
            return size > SMALL ? null : look(head(file), size, MediaType.of(file.toString()));
        } catch (IOException e) {
            // Whoever copies it will say so.
            return null;
        }
    }

    private static @Nullable Problem look(String head, long size, String type) {
        if (GitStandIn.isLfsPointer(head)) {
            return new Problem("is a pointer of Git LFS, not the file", GitStandIn.LFS_POINTER.help());
        }
        boolean binary = !type.startsWith("text/") && !type.startsWith("application/");
        if (binary && HTML.matcher(head).matches()) {
            return new Problem("holds HTML", "bring the file itself; a page was saved under its name");
        }
        boolean link = binary && size <= HEAD && GitStandIn.isPath(head) && head.indexOf('/') >= 0;
        return link
                ? new Problem(
                        "holds a path: it is a symbolic link that Git checked out as text", GitStandIn.LINK.help())
                : null;
    }

    private static String head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
        }
    }
}
