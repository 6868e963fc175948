package io.github.mineweekly.newsletter.mojo.build;

import io.github.mineweekly.newsletter.text.Printable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * What the pom sets of this plugin without an effect, or against the command line: Maven passes over a name that no
 * parameter has, takes any word for false, keeps the text of a property that nobody sets, and prefers the pom to
 * {@code -D}. {@code <hidenIssues>exclude</hidenIssues>} would publish hidden issues.
 */
public final class PomParameters {
    private static final Pattern PROPERTY = Pattern.compile("\\$\\{([\\w.-]+)}");

    private final MavenProject project;
    private final MojoExecution execution;
    private final Properties typed;
    private final Predicate<String> hasValue;
    private final KnownParameters known;

    public static PomParameters of(MavenSession session, MavenProject project, MojoExecution execution) {
        return new PomParameters(
                project, execution, session.getUserProperties(), name -> hasValue(session, execution, name));
    }

    static boolean hasValue(MavenSession session, MojoExecution execution, String name) {
        try {
            return new PluginParameterExpressionEvaluator(session, execution).evaluate("${" + name + "}") != null;
        } catch (ExpressionEvaluationException e) {
            return false;
        }
    }

    /**
     * @param typed what the command line sets
     * @param hasValue whether Maven knows a value for a name as {@code project.version}
     */
    PomParameters(MavenProject project, MojoExecution execution, Properties typed, Predicate<String> hasValue) {
        this.project = project;
        this.execution = execution;
        this.typed = typed;
        this.hasValue = hasValue;
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
            unset(set, set.getName(), warnings);
        }
        overridden(warnings);
        strange(warnings);
        Properties properties = project.getProperties();
        for (String name : new TreeSet<>(properties.stringPropertyNames())) {
            if (name.startsWith(KnownParameters.PREFIX)) {
                ofProperty(name, properties.getProperty(name)).ifPresent(warnings::add);
            }
        }
        return warnings.stream().distinct().toList();
    }

    /** Refuses what is {@link #emptied}. */
    public void refuseEmptied(String name, String expected) throws MojoExecutionException {
        String emptied = emptied(name);
        if (emptied != null) {
            throw WrongParameter.because(name, emptied, ", which is empty; it must be " + expected);
        }
    }

    /** Refuses a value that asks for what nobody sets, of which Maven makes the default. */
    public void refuseUnset(String name, String expected) throws MojoExecutionException {
        Xpp3Dom set = execution.getConfiguration() == null
                ? null
                : execution.getConfiguration().getChild(name);
        String value = set == null || set.getValue() == null ? "" : set.getValue();
        if (!asked(value).allMatch(hasValue)) {
            throw WrongParameter.of(name, value, expected);
        }
    }

    /**
     * What the pom asks for to be the value of a parameter, and is empty, as a variable of the environment may be: the
     * parameter has none. What is written empty, as an element or as a property of a pom, is meant so.
     */
    @Nullable
    String emptied(String name) {
        if (typed.containsKey(KnownParameters.PREFIX + name)) {
            return null;
        }
        MavenProject pom = written(project, name).contains("") ? project : null;
        for (; pom != null; pom = pom.getParent()) {
            List<String> written = pom.getOriginalModel() == null
                    ? List.of()
                    : written(new MavenProject(pom.getOriginalModel().clone()), name);
            if (!written.isEmpty()) {
                boolean asked = written.stream().allMatch(value -> value.contains("${") && !isWrittenEmpty(value));
                return asked ? written.get(0) : null;
            }
        }
        return null;
    }

    private boolean isWrittenEmpty(String value) {
        return asked(value)
                .allMatch(property -> Stream.iterate(project, Objects::nonNull, MavenProject::getParent)
                        .map(MavenProject::getOriginalModel)
                        .anyMatch(pom ->
                                pom != null && "".equals(pom.getProperties().getProperty(property))));
    }

    /** The names that a value asks for, but for our own: where nobody sets one of these, the default counts. */
    private static Stream<String> asked(@Nullable String value) {
        return PROPERTY.matcher(value == null ? "" : value)
                .results()
                .map(asked -> asked.group(1))
                .filter(asked -> !asked.startsWith(KnownParameters.PREFIX));
    }

    /** What a pom sets a parameter of this execution to, as a property too. */
    private List<String> written(MavenProject pom, String name) {
        String property = KnownParameters.PREFIX + name;
        return Stream.concat(
                        Stream.ofNullable(pom.getProperties().getProperty(property)),
                        new PomConfiguration(pom, execution)
                                .ofExecution().stream()
                                        .filter(set -> set.getName().equals(name))
                                        .map(set -> set.getValue() == null ? "" : set.getValue()))
                .map(String::strip)
                .filter(value -> !value.equals("${" + property + "}"))
                .toList();
    }

    /** What is asked for in a value, or in the elements of one, and set nowhere. */
    private void unset(Xpp3Dom set, String name, List<String> warnings) {
        asked(set.getValue())
                .filter(hasValue.negate())
                .forEach(asked -> warnings.add("the plugin's <configuration> asks for "
                        + Printable.quote("${" + asked + "}") + " in `<" + name + ">`, which is set nowhere"));
        Stream.of(set.getChildren()).forEach(child -> unset(child, name, warnings));
    }

    /** What the command line sets and the configuration of this execution sets otherwise. */
    private void overridden(List<String> warnings) {
        Xpp3Dom configuration = execution.getConfiguration();
        if (configuration == null) {
            return;
        }
        for (Parameter parameter : KnownParameters.of(execution.getMojoDescriptor())) {
            String property = KnownParameters.property(parameter);
            String value = typed.getProperty(property);
            Xpp3Dom set = value == null ? null : configuration.getChild(parameter.getName());
            String inPom = set == null || set.getValue() == null
                    ? null
                    : set.getValue().strip();
            if (value != null && inPom != null && !inPom.equals(value) && !inPom.equals("${" + property + "}")) {
                warnings.add("-D" + property + " has no effect: the plugin's <configuration> sets "
                        + Printable.quote(inPom) + ", which Maven prefers; set it as a property of the project, `<"
                        + property + ">`, which the command line overrides");
            }
        }
    }

    /** What the command line sets and nothing reads; what is near a parameter is refused. */
    private void strange(List<String> warnings) {
        for (String name : new TreeSet<>(typed.stringPropertyNames())) {
            if (name.startsWith(KnownParameters.PREFIX) && !known.hasProperty(name) && !isTeams(name)) {
                warnings.add("-D" + name + " is not a parameter of the newsletter");
            }
        }
    }

    private boolean isTeams(String property) {
        return project.getProperties().containsKey(property) || isUsed(property);
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

    /** Whether a pom of the project asks for the property, or a profile for its being set: it is the team's own. */
    private boolean isUsed(String property) {
        String name = Pattern.quote(property);
        Pattern use = Pattern.compile("\\$\\{" + name + "}|<name>\\s*!?" + name + "\\s*</name>");
        for (MavenProject pom = project; pom != null; pom = pom.getParent()) {
            if (pom.getFile() != null
                    && use.matcher(text(pom.getFile().toPath())).find()) {
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
