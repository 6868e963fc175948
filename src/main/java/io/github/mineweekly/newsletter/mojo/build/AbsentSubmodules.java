package io.github.mineweekly.newsletter.mojo.build;

import io.github.mineweekly.newsletter.diagnostic.PathText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Submodules of Git in, or around, the folder of the issues that are not checked out, as by a job of CI that does not
 * ask for them: their folders are empty, and a newsletter without issues fails no build.
 */
public final class AbsentSubmodules {
    private static final String KEY = "path";

    private AbsentSubmodules() {}

    /**
     * Their paths from the root of the repository.
     *
     * @param issues the folder of the issues, which need not be there
     */
    public static List<String> of(Path issues) {
        Path folder = PathText.absolute(issues);
        Path root = GitFolder.above(folder);
        return root == null ? List.of() : in(root, folder);
    }

    private static List<String> in(Path root, Path folder) {
        Path list = root.resolve(".gitmodules");
        if (!Files.isRegularFile(list)) {
            return List.of();
        }
        String text;
        try {
            text = new String(Files.readAllBytes(list), StandardCharsets.UTF_8);
        } catch (IOException e) {
            // Git reports it, and nothing of it is needed.
            return List.of();
        }
        return text.lines()
                .flatMap(line -> submodule(root, line).stream())
                .filter(path -> path.startsWith(folder) || folder.startsWith(path))
                .filter(path -> !path.equals(root) && isAbsent(path))
                .map(path -> PathText.relative(root, path))
                .toList();
    }

    private static Optional<Path> submodule(Path root, String line) {
        int equals = line.indexOf('=');
        if (equals < 0 || !line.substring(0, equals).strip().equals(KEY)) {
            return Optional.empty();
        }
        String path = line.substring(equals + 1).strip();
        boolean quoted = path.length() > 1 && path.startsWith("\"") && path.endsWith("\"");
        try {
            return Optional.of(root.resolve(quoted ? path.substring(1, path.length() - 1) : path)
                    .normalize());
        } catch (InvalidPathException e) {
            // This machine cannot name it, so that it cannot be there.
            return Optional.empty();
        }
    }

    private static boolean isAbsent(Path submodule) {
        if (!Files.isDirectory(submodule)) {
            return !Files.exists(submodule);
        }
        try (Stream<Path> files = Files.list(submodule)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }
}
