package io.github.mineweekly.newsletter.mojo.build;

import io.github.mineweekly.newsletter.diagnostic.PathText;
import io.github.mineweekly.newsletter.reporter.RepositoryPaths;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Where a goal runs.
 *
 * @param base what paths of issues are relative to: the project's folder; without a pom, the folder Maven runs in
 * @param root the folder of the project that Maven was started in, to which paths in the log are relative
 * @param repository the root of the checkout
 * @param hasPom whether there is a project at all
 * @param gitHub whether GitHub runs the build, so that it reads commands from standard output
 * @param stepSummary the file of the page that GitHub makes of a step; null if there is none
 * @param gitLab whether GitLab runs the build, so that it takes a report of its own
 */
public record BuildEnvironment(
        Path base,
        Path root,
        Path repository,
        boolean hasPom,
        boolean gitHub,
        @Nullable Path stepSummary,
        boolean gitLab) {
    private static final List<String> CHECKOUTS =
            List.of("GITHUB_WORKSPACE", "CI_PROJECT_DIR", "BUILD_SOURCESDIRECTORY");

    /** @param variables the environment variables */
    public static BuildEnvironment of(MavenProject project, MavenSession session, Map<String, String> variables) {
        boolean hasPom = project.getFile() != null;
        Path base = PathText.absolute(
                hasPom ? project.getBasedir().toPath() : Path.of(session.getExecutionRootDirectory()));
        boolean gitHub = "true".equals(variables.get("GITHUB_ACTIONS"));
        String summary = variables.getOrDefault("GITHUB_STEP_SUMMARY", "");
        Path stepSummary = !gitHub || summary.isBlank() ? null : PathText.absolute(Path.of(summary));
        Path repository = repository(base, session, variables);
        return new BuildEnvironment(
                base,
                root(base, session),
                repository,
                hasPom,
                gitHub,
                stepSummary,
                "true".equals(variables.get("GITLAB_CI")));
    }

    static Path root(Path base, MavenSession session) {
        String root = session.getExecutionRootDirectory();
        return root == null ? base : PathText.absolute(Path.of(root));
    }

    /**
     * The folder that a code host says is the checkout, if the project is in it; else the nearest one that holds
     * {@code .git}, a folder or a file; else the folder of the outermost project.
     */
    private static Path repository(Path base, MavenSession session, Map<String, String> variables) {
        for (String variable : CHECKOUTS) {
            String checkout = variables.getOrDefault(variable, "");
            Path root = checkout.isBlank() ? null : above(base, PathText.absolute(Path.of(checkout)));
            if (root != null) {
                return root;
            }
        }
        Path git = GitFolder.above(base);
        if (git != null) {
            return git;
        }
        var root = session.getRequest().getMultiModuleProjectDirectory();
        return root != null && base.startsWith(PathText.absolute(root.toPath()))
                ? PathText.absolute(root.toPath())
                : base;
    }

    /** The folder as it is called above another, which a link may do otherwise; null if it is not. */
    private static @Nullable Path above(Path base, Path folder) {
        for (Path parent = base; parent != null; parent = parent.getParent()) {
            try {
                if (PlaceUse.isSame(parent, folder)) {
                    return parent;
                }
            } catch (IOException e) {
                return null;
            }
        }
        return null;
    }

    /** Paths of issues as the log shows them, where a click finds the file. */
    public RepositoryPaths logPaths() {
        return new RepositoryPaths(root, base);
    }
}
