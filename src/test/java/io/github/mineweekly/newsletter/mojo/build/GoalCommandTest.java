package io.github.mineweekly.newsletter.mojo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.InvalidPluginDescriptorException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.junit.jupiter.api.Test;

class GoalCommandTest {
    private final MavenExecutionRequest request = new DefaultMavenExecutionRequest();
    private final MavenProject project = new MavenProject(new Model());
    private final MavenProject aggregator = new MavenProject(new Model());

    @Test
    void aProfileOfThePomThatWasAskedForIsNamed() throws InvalidPluginDescriptorException {
        request.setActiveProfiles(List.of("news", "of-settings", "fast lane"));
        project.setInjectedProfileIds("team:weekly:1", List.of("news", "by-default", "fast lane"));
        project.setInjectedProfileIds("team:parent:1", List.of("news"));
        project.setInjectedProfileIds("external", List.of("of-settings"));

        assertThat(command("default")).isEqualTo("mvn newsletter:fix -P \"news,fast lane\"");
    }

    @Test
    void aProfileThatBringsTheModuleIntoTheBuildIsNamed() throws InvalidPluginDescriptorException {
        request.setActiveProfiles(List.of("modules", "news", "of-settings"));
        request.setInactiveProfiles(List.of("slow"));
        project.setInjectedProfileIds("team:weekly:1", List.of("news"));
        aggregator.setInjectedProfileIds("team:all:1", List.of("modules"));

        assertThat(command("default")).isEqualTo("mvn newsletter:fix -P 'modules,news,!slow'");
    }

    @Test
    void anExecutionWhoseNameHasSpacesIsOneWord() throws InvalidPluginDescriptorException {
        assertThat(command("second")).isEqualTo("mvn newsletter:fix@second");
        assertThat(command("the second")).isEqualTo("mvn \"newsletter:fix@the second\"");
    }

    private String command(String executionId) throws InvalidPluginDescriptorException {
        Plugin plugin = new Plugin();
        plugin.setGroupId("g");
        plugin.setArtifactId("a");
        PluginExecution bound = new PluginExecution();
        bound.setId(executionId);
        Xpp3Dom configuration = new Xpp3Dom("configuration");
        configuration.addChild(new Xpp3Dom("sourceDirectory"));
        if (!executionId.equals("default")) {
            bound.setConfiguration(configuration);
        }
        plugin.addExecution(bound);
        project.getModel().setBuild(new Build());
        project.getModel().getBuild().addPlugin(plugin);
        project.setFile(new File("/team/weekly/pom.xml"));
        request.setBaseDirectory(new File("/team/weekly"));
        MojoExecution execution = new MojoExecution(plugin, "validate", executionId);
        execution.setMojoDescriptor(descriptor("validate"));
        MavenSession session = session(request);
        session.setAllProjects(List.of(aggregator, project));
        return new GoalCommand(project, session, execution).of("fix");
    }

    /** A goal beside the goal `fix`. */
    private static MojoDescriptor descriptor(String goal) throws InvalidPluginDescriptorException {
        PluginDescriptor owner = new PluginDescriptor();
        owner.setGroupId("g");
        owner.setArtifactId("a");
        for (String name : List.of(goal, "fix")) {
            MojoDescriptor mojo = new MojoDescriptor();
            mojo.setGoal(name);
            mojo.setPluginDescriptor(owner);
            Parameter parameter = new Parameter();
            parameter.setName("sourceDirectory");
            mojo.addParameter(parameter);
            owner.addMojo(mojo);
        }
        return owner.getMojo(goal);
    }

    @SuppressWarnings("deprecation") // the only way to a session without Maven itself
    private static MavenSession session(MavenExecutionRequest request) {
        return new MavenSession(null, new DefaultRepositorySystemSession(), request, new DefaultMavenExecutionResult());
    }
}
