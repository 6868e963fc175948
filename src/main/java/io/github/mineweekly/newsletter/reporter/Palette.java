package io.github.mineweekly.newsletter.reporter;

import io.github.mineweekly.newsletter.diagnostic.Severity;

/** How a text report marks its parts: not at all, or with ANSI escapes. */
public enum Palette {
    PLAIN,
    ANSI;

    private static final String RESET = "\u001B[m";

    String strong(String text) {
        return wrap("1", text);
    }

    String faint(String text) {
        return wrap("2", text);
    }

    String help(String text) {
        return wrap("36", text);
    }

    String severity(Severity severity, String text) {
        return wrap(
                switch (severity) {
                    case ERROR -> "1;31";
                    case WARNING -> "1;33";
                    case NOTICE, OFF -> "1;34";
                },
                text);
    }

    private String wrap(String code, String text) {
        return this == ANSI && !text.isEmpty() ? "\u001B[" + code + "m" + text + RESET : text;
    }
}
