package io.github.mineweekly.newsletter.mojo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.ReportPlugin;
import org.apache.maven.model.Reporting;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PomParametersTest {
    private static final String GROUP = "io.github.mineweekly";
    private static final String ARTIFACT = "newsletter-maven-plugin";

    @TempDir
    private Path folder;

    private final Plugin plugin = new Plugin();
    private final ReportPlugin report = new ReportPlugin();
    private final MojoDescriptor render = new MojoDescriptor();
    private MavenProject project = new MavenProject();

    @BeforeEach
    void describe() throws Exception {
        PluginDescriptor descriptor = new PluginDescriptor();
        descriptor.setGroupId(GROUP);
        descriptor.setArtifactId(ARTIFACT);
        render.setGoal("render");
        render.setPluginDescriptor(descriptor);
        parameter("hiddenIssues", "java.lang.String");
        parameter("drafts", "boolean");
        parameter("keys", "java.util.List");
        parameter("severityText", "java.lang.String");
        Objects.requireNonNull(render.getParameterMap().get("severityText")).setExpression("${newsletter.severity}");
        descriptor.addMojo(render);
        plugin.setGroupId(GROUP);
        plugin.setArtifactId(ARTIFACT);
        report.setGroupId(GROUP);
        report.setArtifactId(ARTIFACT);
        Model model = new Model();
        model.setBuild(new Build());
        model.getBuild().addPlugin(plugin);
        model.setReporting(new Reporting());
        model.getReporting().addPlugin(report);
        project = new MavenProject(model);
    }

    private void parameter(String name, String type) throws Exception {
        Parameter parameter = new Parameter();
        parameter.setName(name);
        parameter.setType(type);
        if (!name.equals("keys")) {
            parameter.setExpression("${newsletter." + name + "}");
        }
        render.addParameter(parameter);
    }

    private static Xpp3Dom configuration(String name, @Nullable String value) {
        Xpp3Dom configuration = new Xpp3Dom("configuration");
        Xpp3Dom parameter = new Xpp3Dom(name);
        parameter.setValue(value);
        configuration.addChild(parameter);
        return configuration;
    }

    private PomParameters parameters() {
        return parameters(new Properties(), null);
    }

    /** @param configuration of the execution; null for none */
    private PomParameters parameters(Properties typed, @Nullable Xpp3Dom configuration) {
        MojoExecution execution = new MojoExecution(render, "default");
        execution.setConfiguration(configuration);
        return new PomParameters(project, execution, typed, Set.of("site.name", "with.drafts")::contains);
    }

    @Test
    void aPropertyThatIsSetNowhereIsNamed() {
        Xpp3Dom configuration = configuration("hiddenIssues", "${site.name} ${site.url}");
        configuration.addChild(configuration("keys", "${team.key}"));
        configuration.addChild(
                configuration("severityText", "${newsletter.severity}").getChild(0));
        plugin.setConfiguration(configuration);

        assertThat(parameters().warnings())
                .contains(
                        "the plugin's <configuration> asks for `${site.url}` in `<hiddenIssues>`, which is set nowhere",
                        "the plugin's <configuration> asks for `${team.key}` in `<configuration>`, which is set nowhere")
                .noneMatch(warning -> warning.contains("site.name") || warning.contains("newsletter.severity"));
    }

    @Test
    void whatThePomAsksForAndIsEmptyIsNotWhatIsWrittenEmpty() {
        plugin.setConfiguration(configuration("publishUntil", ""));
        assertThat(parameters().emptied("publishUntil")).isNull();
        for (String literal : new String[] {"", null, "2026-01-31", "${newsletter.publishUntil}"}) {
            project.setOriginalModel(written(configuration("publishUntil", literal), null));
            assertThat(parameters().emptied("publishUntil")).isNull();
        }
        project.setOriginalModel(written(configuration("publishUntil", " ${env.UNTIL} "), null));
        assertThat(parameters().emptied("publishUntil")).isEqualTo("${env.UNTIL}");
        project.setOriginalModel(written(configuration("publishUntil", "${until}"), null));
        assertThat(parameters().emptied("publishUntil")).isEqualTo("${until}");
        project.getOriginalModel().addProperty("until", "");
        assertThat(parameters().emptied("publishUntil")).isNull();
        project.setOriginalModel(written(configuration("publishUntil", " ${env.UNTIL} "), null));
        for (String other : List.of("${env.UNTIL}", "2026-01-31")) {
            plugin.setConfiguration(configuration("publishUntil", other));
            assertThat(parameters().emptied("publishUntil")).isNull();
        }
        plugin.setConfiguration(null);
        project.getProperties().setProperty("newsletter.publishUntil", "");
        project.setOriginalModel(written(null, "${env.UNTIL}"));
        assertThat(parameters().emptied("publishUntil")).isEqualTo("${env.UNTIL}");
        project.setOriginalModel(written(configuration("publishUntil", "${newsletter.publishUntil}"), ""));
        assertThat(parameters().emptied("publishUntil")).isNull();
    }

    @Test
    void theNearestPomAndThisExecutionSayWhatIsWritten() {
        MavenProject parent = new MavenProject();
        parent.setOriginalModel(written(configuration("publishUntil", "${env.UNTIL}"), null));
        project.setParent(parent);
        plugin.setConfiguration(configuration("publishUntil", ""));
        assertThat(parameters().emptied("publishUntil")).isEqualTo("${env.UNTIL}");

        project.setOriginalModel(written(configuration("publishUntil", null), null));
        assertThat(parameters().emptied("publishUntil")).isNull();

        plugin.setConfiguration(null);
        for (String id : List.of("other", "default")) {
            PluginExecution execution = new PluginExecution();
            execution.setId(id);
            execution.setConfiguration(configuration("publishUntil", ""));
            plugin.addExecution(execution);
            project.setOriginalModel(null);
            assertThat(parameters().emptied("publishUntil") != null).isEqualTo(id.equals("default"));
        }
    }

    /** The pom before Maven sets in what it asks for. */
    private static Model written(@Nullable Xpp3Dom configuration, @Nullable String property) {
        Plugin written = new Plugin();
        written.setGroupId(GROUP);
        written.setArtifactId(ARTIFACT);
        written.setConfiguration(configuration);
        Model model = new Model();
        model.setBuild(new Build());
        model.getBuild().addPlugin(written);
        if (property != null) {
            model.addProperty("newsletter.publishUntil", property);
        }
        return model;
    }

    @Test
    void whatTheCommandLineSetsAgainstThePomIsNamed() {
        Properties typed = new Properties();
        typed.setProperty("newsletter.hiddenIssues", "exclude");
        typed.setProperty("newsletter.severity", "date-in-future:off");
        Xpp3Dom configuration = configuration("hiddenIssues", "unlisted");
        configuration.addChild(
                configuration("severityText", "${newsletter.severity}").getChild(0));

        assertThat(parameters(typed, configuration).warnings())
                .containsExactly(
                        "-Dnewsletter.hiddenIssues has no effect: the plugin's <configuration> sets `unlisted`,"
                                + " which Maven prefers; set it as a property of the project, `<newsletter.hiddenIssues>`,"
                                + " which the command line overrides");
        typed.setProperty("newsletter.hiddenIssues", "unlisted");
        assertThat(parameters(typed, configuration).warnings()).isEmpty();
    }

    @Test
    void whatTheCommandLineSetsAndNothingReadsIsNamed() throws Exception {
        Path pom = Files.writeString(
                folder.resolve("pom.xml"),
                "<project>${newsletter.branch}"
                        + "<property><name>newsletter.full</name></property><name>!newsletter.quick</name></project>");
        project.setFile(pom.toFile());
        project.getProperties().setProperty("newsletter.version", "0.1.0");
        Properties typed = new Properties();
        typed.setProperty("newsletter.branch", "main");
        typed.setProperty("newsletter.version", "0.2.0");
        typed.setProperty("newsletter.drafts", "true");
        typed.setProperty("newsletter.full", "true");
        typed.setProperty("newsletter.quick", "true");
        typed.setProperty("other.failOnWarning", "true");
        typed.setProperty("newsletter.failOnWarning", "true");

        assertThat(parameters(typed, null).warnings())
                .containsExactly("-Dnewsletter.failOnWarning is not a parameter of the newsletter");
    }

    @Test
    void aMisspeltParameterIsNamedWithTheOneThatWasMeant() {
        plugin.setConfiguration(configuration("hidenIssues", "exclude"));

        assertThat(parameters().warnings())
                .containsExactly("the plugin's <configuration> sets `hidenIssues`, which is not a parameter;"
                        + " write `hiddenIssues`");
    }

    @Test
    void aPropertyInThePlaceOfAParameterIsNamedWithTheParameter() {
        plugin.setConfiguration(configuration("newsletter.drafts", "true"));

        assertThat(parameters().warnings())
                .containsExactly("the plugin's <configuration> sets `newsletter.drafts`, which is not a parameter;"
                        + " write `drafts`");
    }

    @Test
    void aParameterOfAnExecutionAndOfTheReportIsLookedAtOnce() {
        PluginExecution execution = new PluginExecution();
        execution.setId("other");
        execution.setConfiguration(configuration("sources", "."));
        plugin.addExecution(execution);
        report.setConfiguration(configuration("sources", "."));

        assertThat(parameters().warnings())
                .containsExactly(
                        "the plugin's <configuration> sets `sources`, which is not a parameter, and has no effect");
    }

    @Test
    void aMisspeltPropertyOfTheProjectIsNamedWithTheOneThatWasMeant() {
        project.getProperties().setProperty("newsletter.hidden-isues", "exclude");

        assertThat(parameters().warnings())
                .containsExactly("the property `newsletter.hidden-isues` of the project is not a parameter;"
                        + " write `newsletter.hiddenIssues`");
    }

    @Test
    void aPropertyOfWhatHasElementsIsNamedWithThePlaceToWriteThem() {
        project.getProperties().setProperty("newsletter.keys", "mood");

        assertThat(parameters().warnings())
                .containsExactly("the property `newsletter.keys` of the project has no effect; write `<keys>` into the"
                        + " plugin's <configuration>");
    }

    @Test
    void aWordThatIsNeitherTrueNorFalseIsNamed() {
        plugin.setConfiguration(configuration("drafts", "yes"));
        project.getProperties().setProperty("newsletter.drafts", "on");

        assertThat(parameters().warnings())
                .containsExactly(
                        "drafts is `yes`, which counts as `false`; write `true` or `false`",
                        "newsletter.drafts is `on`, which counts as `false`; write `true` or `false`");
    }

    @Test
    void whatIsAParameterOrSomeoneElsesIsNotNamed() {
        plugin.setConfiguration(configuration("drafts", "${with.drafts}"));
        report.setConfiguration(configuration("severityText", "date-missing:off"));
        project.getProperties().setProperty("newsletter.version", "0.1.0");
        project.getProperties().setProperty("newsletter.severity", "date-missing:off");
        project.getProperties().setProperty("newsletter.drafts", "TRUE");
        project.getProperties().setProperty("draft", "yes");

        assertThat(parameters().warnings()).isEmpty();
    }

    @Test
    void aPropertyThatThePomUsesIsTheTeamsOwn() throws Exception {
        Path pom = Files.writeString(folder.resolve("pom.xml"), "<project>${newsletter.draft}</project>");
        project.setFile(pom.toFile());
        project.getProperties().setProperty("newsletter.draft", "src/drafts");
        project.getProperties().setProperty("newsletter.draftz", "true");

        assertThat(parameters().warnings()).singleElement().asString().contains("`newsletter.draftz`");
    }

    @Test
    void whatCannotBeSetIsNotSuggested() throws Exception {
        Objects.requireNonNull(render.getParameterMap().get("drafts")).setEditable(false);
        project.getProperties().setProperty("newsletter.draftz", "true");

        assertThat(parameters().warnings()).isEmpty();
    }

    @Test
    void nothingIsNamedWhereMavenDoesNotSayWhatThereIs() {
        plugin.setConfiguration(configuration("hidenIssues", "exclude"));

        assertThat(new PomParameters(
                                project, new MojoExecution(plugin, "render", "default"), new Properties(), name -> true)
                        .warnings())
                .isEmpty();
    }
}
