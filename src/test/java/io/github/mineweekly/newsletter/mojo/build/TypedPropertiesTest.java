package io.github.mineweekly.newsletter.mojo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedPropertiesTest {
    private static MojoDescriptor goal(PluginDescriptor plugin, String name, Object... parameters) throws Exception {
        MojoDescriptor goal = new MojoDescriptor();
        goal.setGoal(name);
        goal.setPluginDescriptor(plugin);
        for (int i = 0; i < parameters.length; i += 2) {
            Parameter parameter = new Parameter();
            parameter.setName(String.valueOf(parameters[i]));
            parameter.setType(String.valueOf(parameters[i + 1]));
            if (!parameter.getName().equals("keys")) {
                parameter.setExpression("${newsletter." + parameter.getName() + "}");
            }
            goal.addParameter(parameter);
        }
        plugin.addMojo(goal);
        return goal;
    }

    private static String problem(String goal, String name, String value) throws Exception {
        PluginDescriptor plugin = new PluginDescriptor();
        MojoDescriptor fix =
                goal(plugin, "fix", "dryRun", "boolean", "rule", "java.lang.String", "keys", "java.util.List");
        MojoDescriptor render = goal(
                plugin,
                "render",
                "hiddenIssues",
                "java.lang.String",
                "publishUntil",
                "java.lang.String",
                "today",
                "java.lang.String",
                "siteUrl",
                "java.lang.String",
                "drafts",
                "boolean",
                "sourceDirectory",
                "java.io.File");
        Properties properties = new Properties();
        properties.setProperty(name, value);
        return new TypedProperties(properties, goal.equals("fix") ? fix : render, property -> !value.startsWith("${"))
                .problem()
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "newsletter.dryrun, true, there is no parameter `newsletter.dryrun`; write `-Dnewsletter.dryRun`",
        "newsletter.dry-run, true, there is no parameter `newsletter.dry-run`; write `-Dnewsletter.dryRun`",
        "newsletter.hidenIssues, exclude, there is no parameter `newsletter.hidenIssues`; write `-Dnewsletter.hiddenIssues=…`",
        "newsletter.dryRun, yes, newsletter.dryRun is `yes`; it must be `true` or `false`",
        "newsletter.drafts, on, newsletter.drafts is `on`; it must be `true` or `false`",
        "newsletter.keys, x, newsletter.keys has no effect; write `<keys>` into the plugin's <configuration>",
        "newsletter.key, x, there is no parameter `newsletter.key`; write `<keys>` into the plugin's <configuration>",
        "newsletter.sourceDirectory, '', newsletter.sourceDirectory is empty; it must be a path",
        "newsletter.dryRun, '', newsletter.dryRun is empty; it must be `true` or `false`",
        "newsletter.dryRun, ${x}, newsletter.dryRun is `${x}`; it must be `true` or `false`",
        "newsletter.publishUntil, '', newsletter.publishUntil is empty; it must be a date as `2026-01-31`",
        "newsletter.publishUntil, ' ', newsletter.publishUntil is empty; it must be a date as `2026-01-31`",
        "newsletter.publishUntil, ${x}, 'newsletter.publishUntil is `${x}`, which is set nowhere'",
        "newsletter.hiddenIssues, ${x}, 'newsletter.hiddenIssues is `${x}`, which is set nowhere'",
        "newsletter.today, ${x}, 'newsletter.today is `${x}`, which is set nowhere'",
        "dryRun, true, `dryRun` is not a parameter; write `-Dnewsletter.dryRun`",
    })
    void whatMavenWouldPassOverIsRefused(String name, String value, String message) throws Exception {
        assertThat(problem("fix", name, value)).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource({
        "newsletter.dryRun, true",
        "newsletter.dryRun, FALSE",
        "newsletter.hiddenIssues, exclude",
        "newsletter.rule, date-missing",
        "newsletter.hiddenIssues, ''",
        "newsletter.sourceDirectory, .",
        "newsletter.drafts, ''",
        "newsletter.today, ''",
        "newsletter.siteUrl, ''",
        "newsletter.siteUrl, ${x}",
        "newsletter.publishUntil, 2026-01-31",
        "newsletter.version, 0.1.0",
        "skipTests, yes",
        "rule, x",
    })
    void whatIsAParameterOrSomeoneElsesIsNot(String name, String value) throws Exception {
        assertThat(problem("fix", name, value)).isEmpty();
    }

    @Test
    void aDryRunOfAnotherPluginIsNotAskedOfOtherGoals() throws Exception {
        assertThat(problem("render", "dryRun", "true")).isEmpty();
    }

    @Test
    void nothingIsRefusedWhereMavenDoesNotSayWhatThereIs() {
        Properties properties = new Properties();
        properties.setProperty("newsletter.dryrun", "true");
        assertThat(new TypedProperties(properties, null, property -> true).problem())
                .isEmpty();
    }
}
