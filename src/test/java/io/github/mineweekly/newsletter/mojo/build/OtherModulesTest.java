package io.github.mineweekly.newsletter.mojo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherModulesTest {
    @TempDir
    Path root;

    private MavenProject first;

    private MavenSession session;

    @BeforeEach
    void setUp() throws IOException {
        Files.createDirectories(root.resolve("docs/weekly/src/site/newsletter"));
        Files.createDirectories(root.resolve("code"));
        first = project("pom.xml");
        MavenExecutionRequest request = new DefaultMavenExecutionRequest();
        request.setBaseDirectory(root.toFile());
        session = session(request);
        session.setProjects(List.of(first, project("docs/weekly/pom.xml"), project("code/pom.xml")));
    }

    @Test
    void modulesWithIssuesAreNamedWhereMavenRunsAGoalInTheFirstAlone() {
        assertThat(unread(MojoExecution.Source.CLI, false)).containsExactly("docs/weekly");
    }

    @Test
    void noneIsWhereMavenRunsItInAll() {
        assertThat(unread(MojoExecution.Source.LIFECYCLE, false)).isEmpty();
        assertThat(unread(MojoExecution.Source.CLI, true)).isEmpty();
    }

    private List<String> unread(MojoExecution.Source source, boolean needsProject) {
        MojoDescriptor goal = new MojoDescriptor();
        goal.setProjectRequired(needsProject);
        MojoExecution execution = new MojoExecution(goal, "default-cli", source);
        File folder = root.resolve("src/site/newsletter").toFile();
        return OtherModules.unread(session, first, execution, folder);
    }

    private MavenProject project(String pom) {
        MavenProject project = new MavenProject();
        project.setArtifactId(pom.replace('/', '-'));
        project.setGroupId("team");
        project.setVersion("1");
        project.setFile(root.resolve(pom).toFile());
        return project;
    }

    @SuppressWarnings("deprecation") // the only way to a session without Maven itself
    private static MavenSession session(MavenExecutionRequest request) {
        return new MavenSession(null, new DefaultRepositorySystemSession(), request, new DefaultMavenExecutionResult());
    }
}
