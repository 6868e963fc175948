package io.github.mineweekly.newsletter.mojo.build;

import io.github.mineweekly.newsletter.diagnostic.PathText;
import io.github.mineweekly.newsletter.text.UrlEncoding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * The address at which issues are edited. Code hosts count paths from the root of the repository, which is the nearest
 * folder with {@code .git}, a folder or a file, at or above the issues; where there is none, as in the layers of an
 * image, the project's folder stands for it.
 */
public final class EditLink {
    private static final String PATH = "{path}";

    /** What is before the name of a branch on code hosts, as GitHub, GitLab, Gitea and Bitbucket. */
    private static final Pattern BEFORE_BRANCH = Pattern.compile(".*/(?:_?edit|blob|tree|src|branch)/");

    private EditLink() {}

    /**
     * A pattern whose <code>{path}</code> is to be the path of an issue below the folder of the issues.
     *
     * @param pattern with <code>{path}</code> in the place of the path in the repository
     * @param project the project's folder
     * @param issues the folder of the issues, which need not be there
     */
    public static String below(String pattern, Path project, Path issues) throws IOException {
        Path folder = real(issues);
        Path base = real(project);
        Path repository = GitFolder.above(folder);
        Path root = repository == null ? common(base, folder) : repository;
        String path = path(root, folder);
        String module = base.startsWith(root) ? path(root, base) : "";
        String inPattern = pattern.substring(0, pattern.indexOf(PATH));
        boolean named = !module.isEmpty()
                && path.startsWith(module)
                && (names(inPattern, module) || names(inPattern, UrlEncoding.path(module)));
        return pattern.replace(PATH, UrlEncoding.path(named ? path.substring(module.length()) : path) + PATH);
    }

    /** Whether a pattern ends with a module's path, which is not that of a branch of this name. */
    private static boolean names(String pattern, String module) {
        return pattern.endsWith("/" + module)
                && !BEFORE_BRANCH
                        .matcher(pattern.substring(0, pattern.length() - module.length()))
                        .matches();
    }

    /** The project's folder, or the nearest above it that holds the issues too. */
    private static Path common(Path project, Path folder) {
        Path root = project;
        while (root.getParent() != null && !folder.startsWith(root)) {
            root = root.getParent();
        }
        return root;
    }

    /** With a slash at its end, unless it is empty. */
    private static String path(Path root, Path folder) {
        String path = PathText.of(root.relativize(folder));
        return path.isEmpty() ? "" : path + "/";
    }

    /** Without symbolic links, which code hosts do not follow. */
    private static Path real(Path path) throws IOException {
        return Files.exists(path) ? path.toRealPath() : path.toAbsolutePath().normalize();
    }
}
