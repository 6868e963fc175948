package io.github.mineweekly.newsletter.mojo.build;

import org.apache.maven.plugin.MojoExecutionException;

/** The failure of a parameter that has a value which it cannot have. */
public final class WrongParameter {
    /** What a day must be. */
    public static final String DATE = "a date as `2026-01-31`";

    /** What a switch must be. */
    public static final String BOOLEAN = "`true` or `false`";

    private WrongParameter() {}

    /**
     * @param parameter its name, without the prefix of its property
     * @param allowed what it must be
     */
    public static MojoExecutionException of(String parameter, Object value, String allowed) {
        return because(parameter, value, "; it must be " + allowed);
    }

    /** @param reason what follows the value in the message, with its punctuation */
    public static MojoExecutionException because(String parameter, Object value, String reason) {
        return new MojoExecutionException(KnownParameters.PREFIX + parameter + " is `" + value + "`" + reason);
    }
}
