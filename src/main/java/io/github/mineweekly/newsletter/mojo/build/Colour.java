package io.github.mineweekly.newsletter.mojo.build;

import io.github.mineweekly.newsletter.reporter.Palette;

/**
 * Whether Maven colours its log. Every Maven since 3.6 shows the switch of Jansi to plugins, the later ones through a
 * class of their own of the same name; where a Maven lacks it, the log stays plain.
 */
public final class Colour {
    private static final String SWITCH = "org.fusesource.jansi.Ansi";

    private Colour() {}

    public static Palette palette() {
        try {
            Object enabled = Class.forName(SWITCH).getMethod("isEnabled").invoke(null);
            return Boolean.TRUE.equals(enabled) ? Palette.ANSI : Palette.PLAIN;
        } catch (ReflectiveOperationException | LinkageError e) {
            return Palette.PLAIN;
        }
    }
}
