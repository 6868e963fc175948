package io.github.mineweekly.newsletter.mojo;

import io.github.mineweekly.newsletter.mojo.build.PomConfiguration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.apache.maven.reporting.MavenReportException;
import org.codehaus.plexus.component.configurator.ComponentConfigurationException;
import org.codehaus.plexus.component.configurator.ComponentConfigurator;
import org.codehaus.plexus.configuration.xml.XmlPlexusConfiguration;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * What the pom configures for {@code render}, given to the report, which Maven lets read {@code <reporting>} alone:
 * what is hidden from the one must not be published by the other.
 */
final class RenderConfiguration {
    private static final String OUTPUT = "outputDirectory";

    private final ReportMojo mojo;
    private final ComponentConfigurator configurator;

    RenderConfiguration(ReportMojo mojo, ComponentConfigurator configurator) {
        this.mojo = mojo;
        this.configurator = configurator;
    }

    /** Sets the parameters that {@code <reporting>} does not set itself. */
    void apply() throws MavenReportException {
        PomConfiguration pom = new PomConfiguration(mojo.project, mojo.execution);
        Set<String> left = new HashSet<>(pom.parameters("report"));
        pom.ofReport().forEach(set -> removeNames(set, left));
        if (left.contains(OUTPUT)) {
            noteOthers(pom.executionsByValue("render", OUTPUT));
        }
        Xpp3Dom own = new Xpp3Dom("configuration");
        for (Xpp3Dom child : children(pom.of("render"))) {
            if (left.contains(child.getName())) {
                own.addChild(child);
            }
        }
        try {
            configurator.configureComponent(
                    mojo,
                    new XmlPlexusConfiguration(own),
                    new PluginParameterExpressionEvaluator(mojo.session, mojo.execution),
                    mojo.execution.getMojoDescriptor().getRealm());
        } catch (ComponentConfigurationException e) {
            throw new MavenReportException("the configuration of render: " + e.getMessage(), e);
        }
    }

    /** A report is one entry of the menu. */
    private void noteOthers(List<String> ids) {
        if (ids.size() > 1) {
            mojo.getLog()
                    .info("the report leads to the newsletter of the execution `" + ids.get(0)
                            + "` alone: for that of `" + String.join("` and `", ids.subList(1, ids.size()))
                            + "`, add an entry to the menu in src/site/site.xml");
        }
    }

    private static void removeNames(@Nullable Object configuration, Set<String> names) {
        for (Xpp3Dom child : children(configuration)) {
            names.remove(child.getName());
        }
    }

    private static Xpp3Dom[] children(@Nullable Object configuration) {
        return configuration instanceof Xpp3Dom dom ? dom.getChildren() : new Xpp3Dom[0];
    }
}
