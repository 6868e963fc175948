package io.github.mineweekly.newsletter.mojo.build;

import io.github.mineweekly.newsletter.diagnostic.PathText;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.DefaultProjectBuildingRequest;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectBuilder;
import org.apache.maven.project.ProjectBuildingException;
import org.apache.maven.project.ProjectBuildingRequest;
import org.eclipse.aether.DefaultRepositoryCache;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystemSession;

/**
 * Reads a project's pom again while a goal runs, as Maven itself reads it, with the same profiles and the same
 * properties of the command line. For one thread.
 */
public final class PomReader {
    /** Maven's own switch, without which it reads no parent twice; there is none for one request. */
    private static final String WITHOUT_MODEL_CACHE = "maven.defaultProjectBuilder.disableGlobalModelCache";

    private final ProjectBuilder projects;
    private final LifecycleExecutor lifecycle;
    private List<Path> files;
    private List<ByteBuffer> contents;

    /** @param project as it was read when the build began; it has a pom */
    public PomReader(ProjectBuilder projects, LifecycleExecutor lifecycle, MavenProject project) {
        this.projects = projects;
        this.lifecycle = lifecycle;
        this.files = files(project);
        this.contents = contents(files);
    }

    /**
     * A goal as Maven would run it now.
     *
     * @param session with the project as its current one
     * @param execution with the configuration that the pom has for it
     */
    public record Goal(MavenSession session, MojoExecution execution) {
        public MavenProject project() {
            return session.getCurrentProject();
        }
    }

    /** The pom and those of its parents that are on this disk beside it. */
    public List<Path> files() {
        return files;
    }

    /** Whether a pom has another text than when it could be read last. */
    public boolean isChanged() {
        return !contents(files).equals(contents);
    }

    /**
     * Reads the pom.
     *
     * @param session of the build
     * @param execution of the goal that runs
     * @throws UnreadablePomException if Maven could not build with it
     */
    public Goal read(MavenSession session, MojoExecution execution) throws UnreadablePomException {
        Path pom = files.get(0);
        // Before the pom is read: what changes while it is read counts as changed.
        List<ByteBuffer> now = contents(files);
        MavenProject project = project(session, pom);
        MavenSession other = session.clone();
        other.setCurrentProject(project);
        Goal goal = new Goal(other, execution(other, execution, pom));
        List<Path> found = files(project);
        contents = found.equals(files) ? now : contents(found);
        files = found;
        return goal;
    }

    private MavenProject project(MavenSession session, Path pom) throws UnreadablePomException {
        ProjectBuildingRequest request = new DefaultProjectBuildingRequest(session.getProjectBuildingRequest());
        request.setProject(null);
        request.setResolveDependencies(false);
        request.setRepositorySession(withoutCache(session.getRepositorySession()));
        if (!Files.exists(pom)) {
            throw new UnreadablePomException(pom, new NoSuchFileException("there is no such file now"));
        }
        String before = System.setProperty(WITHOUT_MODEL_CACHE, "true");
        try {
            return projects.build(pom.toFile(), request).getProject();
        } catch (ProjectBuildingException e) {
            throw UnreadablePomException.of(files, e);
        } finally {
            if (before == null) {
                System.clearProperty(WITHOUT_MODEL_CACHE);
            } else {
                System.setProperty(WITHOUT_MODEL_CACHE, before);
            }
        }
    }

    /** Maven keeps what it has read with the session too. */
    @SuppressWarnings("deprecation") // what does the same on Maven 3.6, 3.9 and 4
    private static RepositorySystemSession withoutCache(RepositorySystemSession session) {
        return new DefaultRepositorySystemSession(session).setCache(new DefaultRepositoryCache());
    }

    /** With the version that runs, whatever the pom says now: another would be other code. */
    private MojoExecution execution(MavenSession session, MojoExecution running, Path pom)
            throws UnreadablePomException {
        String goal = String.join(
                ":", running.getGroupId(), running.getArtifactId(), running.getVersion(), running.getGoal());
        try {
            return lifecycle
                    .calculateExecutionPlan(session, goal + "@" + running.getExecutionId())
                    .getMojoExecutions()
                    .get(0);
        } catch (Exception e) {
            // Eleven kinds, all of which say why in their message.
            throw new UnreadablePomException(pom, e);
        }
    }

    private static List<Path> files(MavenProject project) {
        List<Path> files = new ArrayList<>();
        for (MavenProject one = project; one != null; one = one.getParent()) {
            File file = one.getFile();
            if (file != null) {
                files.add(PathText.absolute(file.toPath()));
            }
        }
        return List.copyOf(files);
    }

    /** Of a file that cannot be read, nothing. */
    private static List<ByteBuffer> contents(List<Path> files) {
        List<ByteBuffer> contents = new ArrayList<>();
        for (Path file : files) {
            try {
                contents.add(ByteBuffer.wrap(Files.readAllBytes(file)));
            } catch (IOException e) {
                contents.add(ByteBuffer.allocate(0));
            }
        }
        return contents;
    }
}
