package io.github.mineweekly.newsletter.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.site.rule.Rules;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.ReportPlugin;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.jspecify.annotations.Nullable;

/** A part of a pom: Maven reads it, goals and parameters exist, and versions are those of this pom. */
final class PomBlock {
    private static final String OURS = "newsletter-maven-plugin";
    private static final String BEFORE_PLUGIN = "<build><plugins><plugin><artifactId>" + OURS + "</artifactId>";
    private static final String AFTER_PLUGIN = "</plugin></plugins></build>";

    private final GoalParameters known;
    private final Model pom;

    PomBlock(GoalParameters known) throws IOException {
        this.known = known;
        this.pom = model(Files.readString(Path.of("pom.xml")));
    }

    void check(String text) throws IOException {
        Model model = model("<project>" + wrapped(text) + "</project>");
        List<ConfigurationContainer> configured = new ArrayList<>();
        if (model.getBuild() != null) {
            for (Plugin plugin : model.getBuild().getPlugins()) {
                checkVersion(plugin.getArtifactId(), plugin.getVersion());
                if (plugin.getArtifactId().equals(OURS)) {
                    configured.add(plugin);
                    configured.addAll(plugin.getExecutions());
                    plugin.getExecutions().stream()
                            .map(PluginExecution::getGoals)
                            .forEach(goals -> assertThat(known.goals()).containsAll(goals));
                }
            }
        }
        if (model.getReporting() != null) {
            for (ReportPlugin plugin : model.getReporting().getPlugins()) {
                checkVersion(plugin.getArtifactId(), plugin.getVersion());
                if (plugin.getArtifactId().equals(OURS)) {
                    configured.add(plugin);
                    configured.addAll(plugin.getReportSets());
                }
            }
        }
        configured.forEach(container -> checkParameters((Xpp3Dom) container.getConfiguration()));
    }

    private static Model model(String text) throws IOException {
        try {
            return new MavenXpp3Reader().read(new StringReader(text), true);
        } catch (XmlPullParserException e) {
            throw new AssertionError("Maven cannot read this as a pom: " + e.getMessage(), e);
        }
    }

    /** Parts of a plugin's configuration stand in the document without what is around them. */
    private static String wrapped(String text) {
        if (text.startsWith("<configuration>")) {
            return BEFORE_PLUGIN + text + AFTER_PLUGIN;
        }
        return text.startsWith("<keys>")
                ? BEFORE_PLUGIN + "<configuration>" + text + "</configuration>" + AFTER_PLUGIN
                : text;
    }

    private void checkVersion(String artifact, @Nullable String version) {
        if (artifact.equals(OURS)) {
            assertThat(version).as("version of " + OURS).isIn(pom.getVersion(), null);
        } else if (artifact.equals("maven-site-plugin")) {
            assertThat(version).isEqualTo(pom.getProperties().getProperty("maven-site-plugin.version"));
        } else {
            assertThat(version).as("version of " + artifact).isNotNull();
        }
    }

    private void checkParameters(@Nullable Xpp3Dom configuration) {
        for (Xpp3Dom child : configuration == null ? new Xpp3Dom[0] : configuration.getChildren()) {
            Type type = Objects.requireNonNull(known.typeOf(child.getName()), "no parameter " + child.getName());
            if (child.getName().equals("severity")) {
                Stream.of(child.getChildren()).forEach(rule -> Rules.of(rule.getName()));
            } else {
                checkType(child, type);
            }
        }
    }

    /** Of lists of values and of values with parts of their own, which are classes of the plugin. */
    private static void checkType(Xpp3Dom value, Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            for (Xpp3Dom item : value.getChildren()) {
                checkType(item, list.getActualTypeArguments()[0]);
            }
        } else if (type instanceof Class<?> parts && parts.getName().startsWith("io.github.mineweekly.")) {
            for (Xpp3Dom part : value.getChildren()) {
                assertThat(GoalParameters.field(parts, part.getName()))
                        .as(part.getName() + " in " + value.getName())
                        .isNotNull();
            }
        } else if (type instanceof Class<?>) {
            assertThat(value.getChildren())
                    .as(value.getName() + " has one value")
                    .isEmpty();
        }
    }
}
