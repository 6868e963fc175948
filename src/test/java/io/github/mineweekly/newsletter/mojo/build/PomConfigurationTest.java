package io.github.mineweekly.newsletter.mojo.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.Test;

class PomConfigurationTest {
    private final Plugin plugin = new Plugin();

    private PomConfiguration configuration() {
        plugin.setGroupId("g");
        plugin.setArtifactId("a");
        Model model = new Model();
        model.setBuild(new Build());
        model.getBuild().addPlugin(plugin);
        return new PomConfiguration(new MavenProject(model), new MojoExecution(plugin, "report", "report"));
    }

    private void execution(String id, String goal, String output) {
        PluginExecution execution = new PluginExecution();
        execution.setId(id);
        execution.addGoal(goal);
        if (!output.isEmpty()) {
            Xpp3Dom parameter = new Xpp3Dom("outputDirectory");
            parameter.setValue(output);
            Xpp3Dom configuration = new Xpp3Dom("configuration");
            configuration.addChild(parameter);
            execution.setConfiguration(configuration);
        }
        plugin.addExecution(execution);
    }

    @Test
    void executionsOfAGoalAreToldApartByWhatTheyWrite() {
        execution("check", "validate", "x");
        execution("zh", "render", "");
        execution("zh-again", "render", "");
        execution("en", "render", "target/site/en");

        assertThat(configuration().executionsByValue("render", "outputDirectory"))
                .containsExactly("zh", "en");
    }

    @Test
    void theFirstExecutionCountsAlsoWhereItSetsNothing() {
        execution("zh", "render", "");
        execution("en", "render", "target/site/en");

        assertThat(configuration().of("render")).isNull();
        assertThat(configuration().hasExecution("en")).isTrue();
        assertThat(configuration().hasExecution("default-cli")).isFalse();
    }
}
