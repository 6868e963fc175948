package io.github.mineweekly.newsletter.mojo;

import io.github.mineweekly.newsletter.mojo.build.WrongParameter;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;

/** A parameter that takes one of a few words; Maven itself would want them in capitals. */
final class EnumParameter {
    private EnumParameter() {}

    /** @throws MojoExecutionException if the word is none of them; the message lists them */
    static <E extends Enum<E>> E of(String parameter, String word, Class<E> type) throws MojoExecutionException {
        for (E constant : type.getEnumConstants()) {
            if (label(constant).equals(word.strip().toLowerCase(Locale.ROOT))) {
                return constant;
            }
        }
        String allowed = Arrays.stream(type.getEnumConstants())
                .map(constant -> "`" + label(constant) + "`")
                .collect(Collectors.joining(", "));
        throw WrongParameter.of(parameter, word, "one of " + allowed);
    }

    private static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
