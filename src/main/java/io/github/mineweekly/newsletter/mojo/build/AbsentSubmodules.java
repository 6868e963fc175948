package io.github.mineweekly.newsletter.mojo.build;

import io.github.mineweekly.newsletter.diagnostic.PathText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Submodules of Git that hold issues and are not checked out, as on a machine of CI that was not told to: their folders
 * are empty, and a newsletter without issues is no error.
 */
public final class AbsentSubmodules {
    private static final Pattern PATH = Pattern.compile("\\s*path\\s*=\\s*\"?(?<path>[^\"]*?)\"?\\s*");

    private AbsentSubmodules() {}

    /**
     * Their paths from the root of the repository.
     *
     * @param issues the folder of the issues, which need not be there
     */
    public static List<String> of(Path issues) throws IOException {
        Path folder = issues.toAbsolutePath().normalize();
        Path root = GitFolder.above(folder);
        return root == null ? List.of() : in(root, folder);
    }

    private static List<String> in(Path root, Path folder) throws IOException {
        Path list = root.resolve(".gitmodules");
        if (!Files.isRegularFile(list)) {
            return List.of();
        }
        String text = new String(Files.readAllBytes(list), StandardCharsets.UTF_8);
        Stream<Path> submodules = text.lines()
                .map(PATH::matcher)
                .filter(line -> line.matches())
                .map(line -> root.resolve(line.group("path")).normalize());
        return submodules
                .filter(path -> path.startsWith(folder) || folder.startsWith(path))
                .filter(path -> !path.equals(root) && isAbsent(path))
                .map(path -> PathText.relative(root, path))
                .toList();
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
