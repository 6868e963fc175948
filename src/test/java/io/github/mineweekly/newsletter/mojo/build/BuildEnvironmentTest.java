package io.github.mineweekly.newsletter.mojo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildEnvironmentTest {
    @TempDir
    Path checkout;

    @Test
    void theWorkspaceIsTheRootOfTheCheckout() {
        BuildEnvironment found = of(Map.of("GITHUB_ACTIONS", "true", "GITHUB_WORKSPACE", checkout.toString()));

        assertThat(found.repository()).isEqualTo(checkout);
        assertThat(found.base()).isEqualTo(checkout.resolve("docs/weekly"));
        assertThat(found.gitHub()).isTrue();
    }

    @Test
    void aWorkspaceThatDoesNotHoldTheProjectIsAnotherCheckout() {
        BuildEnvironment found =
                of(Map.of("GITHUB_WORKSPACE", checkout.resolve("other").toString()));

        assertThat(found.repository()).isEqualTo(checkout.resolve("docs"));
        assertThat(found.gitHub()).isFalse();
    }

    @Test
    void aWorkspaceThatIsALinkIsTheFolderThatItLeadsTo(@TempDir Path elsewhere) throws IOException {
        Path link = Files.createSymbolicLink(elsewhere.resolve("link"), checkout);
        assertThat(of(Map.of("GITHUB_WORKSPACE", link.toString())).repository()).isEqualTo(checkout);
        assertThat(of(Map.of("GITHUB_WORKSPACE", elsewhere.toString())).repository())
                .isEqualTo(checkout.resolve("docs"));
    }

    @Test
    void withoutAWorkspaceTheOutermostProjectIsTheRoot() {
        assertThat(of(Map.of()).repository()).isEqualTo(checkout.resolve("docs"));
    }

    @Test
    void otherHostsNameTheCheckoutToo() {
        assertThat(of(Map.of("CI_PROJECT_DIR", checkout.toString())).repository())
                .isEqualTo(checkout);
        assertThat(of(Map.of("BUILD_SOURCESDIRECTORY", checkout.toString())).repository())
                .isEqualTo(checkout);
    }

    @Test
    void withoutAHostTheFolderWithGitIsTheRoot() throws IOException {
        Files.writeString(checkout.resolve(".git"), "gitdir: elsewhere");

        assertThat(of(Map.of()).repository()).isEqualTo(checkout);
    }

    @Test
    void gitHubNamesTheFileOfTheSummaryAndGitLabItself() {
        Path summary = checkout.resolve("summary.md");
        assertThat(of(Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", summary.toString()))
                        .stepSummary())
                .isEqualTo(summary);
        assertThat(of(Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", ""))
                        .stepSummary())
                .isNull();
        assertThat(of(Map.of("GITLAB_CI", "true")).gitLab()).isTrue();
        assertThat(of(Map.of()).gitLab()).isFalse();
    }

    /** A module {@code docs/weekly} of a project {@code docs}. */
    private BuildEnvironment of(Map<String, String> variables) {
        MavenProject project = new MavenProject();
        project.setFile(checkout.resolve("docs/weekly/pom.xml").toFile());
        MavenExecutionRequest request = new DefaultMavenExecutionRequest();
        request.setMultiModuleProjectDirectory(new File(checkout.toFile(), "docs"));
        MavenSession session = session(request);
        return BuildEnvironment.of(project, session, variables);
    }

    @SuppressWarnings("deprecation") // the only way to a session without Maven itself
    private static MavenSession session(MavenExecutionRequest request) {
        return new MavenSession(null, new DefaultRepositorySystemSession(), request, new DefaultMavenExecutionResult());
    }
}
