package io.github.mineweekly.newsletter.mojo.build;

import io.github.mineweekly.newsletter.text.Printable;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * What the command line sets of this plugin. Maven passes over a property that no parameter has, and takes any word for
 * false: {@code -Dnewsletter.dryrun} would change files, {@code -Dnewsletter.hidenIssues=exclude} publish them.
 */
public final class TypedProperties {
    private static final String PREFIX = KnownParameters.PREFIX;
    private static final String DRY_RUN = "dryRun";

    /** What holds issues back, or a goal from writing: an empty variable of a shell must not be taken for no value. */
    private static final Map<String, String> NEVER_EMPTY =
            Map.of(PREFIX + DRY_RUN, WrongParameter.BOOLEAN, PREFIX + "publishUntil", WrongParameter.DATE);

    /** What decides which issues are published, and has a default that may publish more. */
    private static final Set<String> NEVER_UNSET =
            Set.of(PREFIX + "publishUntil", PREFIX + "hiddenIssues", PREFIX + "today");

    private final Map<String, String> typed = new TreeMap<>();

    private final KnownParameters known;
    private final Predicate<String> hasValue;

    /** The parameters of the goal. */
    private final Set<String> own = new TreeSet<>();

    /** @param hasValue whether Maven makes anything of a property that was typed */
    TypedProperties(Properties properties, @Nullable MojoDescriptor goal, Predicate<String> hasValue) {
        this.hasValue = hasValue;
        properties.stringPropertyNames().forEach(name -> typed.put(name, properties.getProperty(name)));
        known = new KnownParameters(goal);
        if (goal != null) {
            KnownParameters.of(goal).forEach(parameter -> own.add(parameter.getName()));
        }
    }

    /** @throws MojoExecutionException if the goal of an execution must not run with what was typed */
    public static void check(MavenSession session, MojoExecution execution) throws MojoExecutionException {
        Optional<String> problem = new TypedProperties(
                        session.getUserProperties(),
                        execution.getMojoDescriptor(),
                        name -> PomParameters.hasValue(session, execution, name))
                .problem();
        if (problem.isPresent()) {
            throw new MojoExecutionException(problem.get());
        }
    }

    /** Why the goal must not run as it is; nothing if Maven does not say which parameters there are. */
    public Optional<String> problem() {
        return known.isEmpty()
                ? Optional.empty()
                : typed.keySet().stream()
                        .flatMap(name -> problem(name).stream())
                        .findFirst();
    }

    private Optional<String> problem(String name) {
        String value = typed.getOrDefault(name, "");
        if (!name.startsWith(PREFIX)) {
            boolean dryRun =
                    own.contains(DRY_RUN) && KnownParameters.plain(name).equalsIgnoreCase(DRY_RUN);
            return dryRun
                    ? Optional.of(Printable.quote(name) + " is not a parameter; write `-D" + PREFIX + DRY_RUN + "`")
                    : Optional.empty();
        }
        if (!known.hasProperty(name)) {
            return Optional.ofNullable(known.nearProperty(name))
                    .map(meant -> "there is no parameter " + Printable.quote(name) + "; write "
                            + (known.isInPomAlone(meant) ? inPom(meant) : option(meant, value)));
        }
        if (known.isInPomAlone(name)) {
            return Optional.of(name + " has no effect; write " + inPom(name));
        }
        if (known.isEmptyPath(name, value)) {
            return Optional.of(name + " is empty; it must be a path");
        }
        if (value.isBlank() && NEVER_EMPTY.containsKey(name)) {
            return Optional.of(name + " is empty; it must be " + NEVER_EMPTY.get(name));
        }
        if (NEVER_UNSET.contains(name) && !hasValue.test(name)) {
            return Optional.of(name + " is " + Printable.quote(value) + ", which is set nowhere");
        }
        return known.isUnclear(name, value)
                ? Optional.of(name + " is " + Printable.quote(value) + "; it must be `true` or `false`")
                : Optional.empty();
    }

    private static String option(String property, String value) {
        return "`-D" + property + (value.isEmpty() || value.equals("true") ? "`" : "=…`");
    }

    private static String inPom(String property) {
        return "`<" + property.substring(PREFIX.length()) + ">` into the plugin's <configuration>";
    }
}
