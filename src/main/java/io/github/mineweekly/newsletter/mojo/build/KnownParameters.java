package io.github.mineweekly.newsletter.mojo.build;

import io.github.mineweekly.newsletter.text.Misspelling;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of all goals of this plugin. */
final class KnownParameters {
    static final String PREFIX = "newsletter.";

    /** The names, as a pom's configuration has them. */
    private final Set<String> known = new TreeSet<>();

    /** The types by property. */
    private final Map<String, String> byProperty = new TreeMap<>();

    /** The properties that Maven reads; of what has elements of its own, as {@code keys}, there is none. */
    private final Set<String> typeable = new TreeSet<>();

    /** @param goal any of them; without what Maven says of it, no parameter is known */
    KnownParameters(@Nullable MojoDescriptor goal) {
        if (goal != null && goal.getPluginDescriptor() != null) {
            goal.getPluginDescriptor().getMojos().forEach(mojo -> of(mojo).forEach(this::add));
        }
    }

    /** Those that can be set. */
    static List<Parameter> of(MojoDescriptor goal) {
        return goal.getParameters() == null
                ? List.of()
                : goal.getParameters().stream().filter(Parameter::isEditable).toList();
    }

    /** What sets a parameter on the command line, or would, if it can be set in the pom alone. */
    static String property(Parameter parameter) {
        String expression = parameter.getExpression();
        return isTypeable(parameter) ? expression.substring(2, expression.length() - 1) : PREFIX + parameter.getName();
    }

    private static boolean isTypeable(Parameter parameter) {
        String expression = parameter.getExpression();
        return expression != null && expression.startsWith("${" + PREFIX);
    }

    private void add(Parameter parameter) {
        known.add(parameter.getName());
        byProperty.put(property(parameter), String.valueOf(parameter.getType()));
        if (isTypeable(parameter)) {
            typeable.add(property(parameter));
        }
    }

    boolean isEmpty() {
        return known.isEmpty();
    }

    boolean hasName(String name) {
        return known.contains(name);
    }

    boolean hasProperty(String property) {
        return byProperty.containsKey(property);
    }

    /** Whether the configuration of a pom alone sets what the property is named for. */
    boolean isInPomAlone(String property) {
        return hasProperty(property) && !typeable.contains(property);
    }

    /** Whether Maven takes nothing for a file: it would be the project's folder. */
    boolean isEmptyPath(String property, String value) {
        return "java.io.File".equals(byProperty.get(property)) && value.isBlank();
    }

    /** Whether Maven takes the value for false although it does not say so. */
    boolean isUnclear(String property, String value) {
        return "boolean".equals(byProperty.get(property)) && !value.isEmpty() && !value.matches("(?i)true|false");
    }

    /** The property that was meant; null for another's of the same prefix, as a version. */
    @Nullable
    String nearProperty(String property) {
        String name = near(property);
        return name == null ? null : PREFIX + name;
    }

    /** The name that was meant, of a property too; null if none is near. */
    @Nullable
    String near(String name) {
        String word = name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
        List<String> names = byProperty.keySet().stream()
                .map(property -> property.substring(PREFIX.length()))
                .toList();
        return Misspelling.nearest(plain(word), names).orElse(null);
    }

    static String plain(String name) {
        return name.replace("-", "").replace("_", "");
    }
}
