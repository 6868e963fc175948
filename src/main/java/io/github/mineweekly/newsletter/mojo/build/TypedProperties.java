package io.github.mineweekly.newsletter.mojo.build;

import io.github.mineweekly.newsletter.text.Misspelling;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * What the command line sets of this plugin. Maven passes over a property that no parameter has, and takes any word for
 * false: {@code -Dnewsletter.dryrun} would change files, {@code -Dnewsletter.hidenIssues=exclude} publish them.
 */
public final class TypedProperties {
    private static final String PREFIX = "newsletter.";
    private static final String DRY_RUN = "dryRun";

    private final Map<String, String> typed = new TreeMap<>();

    /** The types of all parameters of the plugin, by property. */
    private final Map<String, String> known = new TreeMap<>();

    /** The parameters of the goal. */
    private final Set<String> own = new TreeSet<>();

    public TypedProperties(Properties properties, @Nullable MojoDescriptor goal) {
        properties.stringPropertyNames().forEach(name -> typed.put(name, properties.getProperty(name)));
        if (goal != null && goal.getPluginDescriptor() != null) {
            goal.getPluginDescriptor()
                    .getMojos()
                    .forEach(mojo -> parameters(mojo).forEach(this::add));
            parameters(goal).forEach(parameter -> own.add(parameter.getName()));
        }
    }

    private static List<Parameter> parameters(MojoDescriptor goal) {
        return goal.getParameters() == null ? List.of() : goal.getParameters();
    }

    private void add(Parameter parameter) {
        String expression = parameter.getExpression();
        String property = expression != null && expression.startsWith("${" + PREFIX)
                ? expression.substring(2, expression.length() - 1)
                : PREFIX + parameter.getName();
        known.put(property, String.valueOf(parameter.getType()));
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
            boolean dryRun = own.contains(DRY_RUN) && plain(name).equalsIgnoreCase(DRY_RUN);
            return dryRun
                    ? Optional.of(Printable.quote(name) + " is not a parameter; write `-D" + PREFIX + DRY_RUN + "`")
                    : Optional.empty();
        }
        String type = known.get(name);
        if (type == null) {
            return near(name)
                    .map(meant -> "there is no parameter " + Printable.quote(name) + "; write `-D" + meant
                            + (value.isEmpty() || value.equals("true") ? "`" : "=…`"));
        }
        boolean unclear = type.equals("boolean") && !value.isEmpty() && !value.matches("(?i)true|false");
        return unclear
                ? Optional.of(name + " is " + Printable.quote(value) + "; it must be `true` or `false`")
                : Optional.empty();
    }

    /** Properties of this plugin's prefix that are no parameter, and near none: another's, as a version. */
    private Optional<String> near(String name) {
        List<String> names = new ArrayList<>();
        known.keySet().forEach(property -> names.add(property.substring(PREFIX.length())));
        return Misspelling.nearest(plain(name.substring(PREFIX.length())), names)
                .map(meant -> PREFIX + meant);
    }

    private static String plain(String name) {
        return name.replace("-", "").replace("_", "");
    }
}
