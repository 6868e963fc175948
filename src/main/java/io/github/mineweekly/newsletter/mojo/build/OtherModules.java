package io.github.mineweekly.newsletter.mojo.build;

import io.github.mineweekly.newsletter.diagnostic.PathText;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * The modules of a build in which Maven does not run a goal. One that needs no project, and is called by name, runs in
 * the first project alone: all others would pass unread, with success.
 */
public final class OtherModules {
    private OtherModules() {}

    /**
     * Those that have a folder of issues, as {@code -pl} takes them.
     *
     * @param folder of the issues, in the project that the goal runs in
     */
    public static List<String> unread(
            MavenSession session, MavenProject project, MojoExecution execution, @Nullable File folder) {
        boolean everywhere = execution.getSource() != MojoExecution.Source.CLI
                || execution.getMojoDescriptor() == null
                || execution.getMojoDescriptor().isProjectRequired();
        File base = project == null ? null : project.getBasedir();
        if (everywhere || folder == null || base == null) {
            return List.of();
        }
        List<Path> modules = withIssues(session, project, PathText.absolute(base.toPath()), folder);
        return modules.stream()
                .map(module ->
                        PathText.relative(PathText.absolute(Path.of(session.getExecutionRootDirectory())), module))
                .sorted()
                .toList();
    }

    /**
     * The folders of the other modules that have a folder of issues where this one has, or would have, its own.
     *
     * @param base the project's folder
     */
    public static List<Path> withIssues(MavenSession session, MavenProject project, Path base, File folder) {
        Path issues = base.resolve(folder.toPath()).normalize();
        if (!issues.startsWith(base) || session.getProjects() == null) {
            return List.of();
        }
        Path below = base.relativize(issues);
        return session.getProjects().stream()
                .filter(other -> !other.equals(project) && other.getBasedir() != null)
                .map(other -> PathText.absolute(other.getBasedir().toPath()))
                .filter(module -> Files.isDirectory(module.resolve(below)))
                .toList();
    }
}
