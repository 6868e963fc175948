package io.github.mineweekly.newsletter.mojo.build;

import io.github.mineweekly.newsletter.text.Printable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * What the pom sets of this plugin without an effect: Maven passes over a name that no parameter has, and takes any word
 * for false. {@code <hidenIssues>exclude</hidenIssues>} would publish hidden issues.
 */
public final class PomParameters {
    private final MavenProject project;
    private final MojoExecution execution;
    private final KnownParameters known;

    public PomParameters(MavenProject project, MojoExecution execution) {
        this.project = project;
        this.execution = execution;
        this.known = new KnownParameters(execution.getMojoDescriptor());
    }

    /** A sentence each; nothing if Maven does not say which parameters there are. */
    public List<String> warnings() {
        if (known.isEmpty()) {
            return List.of();
        }
        List<String> warnings = new ArrayList<>();
        for (Xpp3Dom set : new PomConfiguration(project, execution).all()) {
            String value = set.getValue() == null ? "" : set.getValue().strip();
            ofConfiguration(set.getName(), value).ifPresent(warnings::add);
        }
        Properties properties = project.getProperties();
        for (String name : new TreeSet<>(properties.stringPropertyNames())) {
            if (name.startsWith(KnownParameters.PREFIX)) {
                ofProperty(name, properties.getProperty(name)).ifPresent(warnings::add);
            }
        }
        return warnings.stream().distinct().toList();
    }

    private Optional<String> ofConfiguration(String name, String value) {
        if (known.hasName(name)) {
            return unclear(name, KnownParameters.PREFIX + name, value);
        }
        String sentence = "the plugin's <configuration> sets " + Printable.quote(name) + ", which is not a parameter";
        String meant = known.near(name);
        return Optional.of(sentence + (meant == null ? ", and has no effect" : "; write `" + meant + "`"));
    }

    private Optional<String> ofProperty(String name, String value) {
        if (known.isInPomAlone(name) && !isUsed(name)) {
            return Optional.of("the property " + Printable.quote(name) + " of the project has no effect; write `<"
                    + name.substring(KnownParameters.PREFIX.length()) + ">` into the plugin's <configuration>");
        }
        if (known.hasProperty(name)) {
            return unclear(name, name, value);
        }
        if (isUsed(name)) {
            return Optional.empty();
        }
        return Optional.ofNullable(known.nearProperty(name))
                .map(meant -> "the property " + Printable.quote(name) + " of the project is not a parameter; write `"
                        + meant + "`");
    }

    /** Whether a pom of the project asks for the property, so that it is one of the team's own. */
    private boolean isUsed(String property) {
        for (MavenProject pom = project; pom != null; pom = pom.getParent()) {
            if (pom.getFile() != null && text(pom.getFile().toPath()).contains("${" + property + "}")) {
                return true;
            }
        }
        return false;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }

    /** What Maven has not resolved yet may still become one of the two words. */
    private Optional<String> unclear(String shown, String property, String value) {
        return value.contains("${") || !known.isUnclear(property, value)
                ? Optional.empty()
                : Optional.of(
                        shown + " is " + Printable.quote(value) + ", which counts as `false`; write `true` or `false`");
    }
}
