package io.github.mineweekly.newsletter.mojo;

import io.github.mineweekly.newsletter.frontmatter.rule.KeyDefinition;
import io.github.mineweekly.newsletter.frontmatter.rule.TeamKey;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.NullUnmarked;

/** What is asked of a key, as the pom writes it. */
@NullUnmarked // Maven fills the fields
public final class KeyParameter {
    String name;

    /** A text, since Maven takes every one but {@code true} for false. */
    String required;

    /** Those that are allowed. */
    List<String> values;

    /** Null for any number. */
    Integer maxItems;

    /** For the whole value. */
    String pattern;

    /** {@code any} if null. */
    String type;

    /** Patterns of paths below the source directory. */
    List<String> in;

    /** @throws MojoExecutionException if there is something wrong; the message names all of it */
    static List<TeamKey> parse(List<KeyParameter> keys) throws MojoExecutionException {
        try {
            return KeyDefinition.parse(
                    keys == null
                            ? List.of()
                            : keys.stream().map(KeyParameter::definition).toList());
        } catch (IllegalArgumentException e) {
            // Without the cause: Maven would print its message, the same, after this one.
            throw new MojoExecutionException("newsletter.keys: " + e.getMessage());
        }
    }

    private KeyDefinition definition() {
        if (required != null && !required.equals("true") && !required.equals("false")) {
            throw new IllegalArgumentException(
                    "`required` of `" + name + "` is `" + required + "`; it must be `true` or `false`");
        }
        return new KeyDefinition(
                name, "true".equals(required), named("values", values), maxItems, pattern, type, named("in", in));
    }

    /** A list of nothing but empty elements would ask for nothing, as if it were not there. */
    private List<String> named(String part, List<String> given) {
        List<String> some = SourceSettingsFactory.orElse(given, List.of());
        if (some.isEmpty() && given != null && !given.isEmpty()) {
            throw new IllegalArgumentException("`" + part + "` of `" + name + "` has empty elements alone");
        }
        return some;
    }
}
