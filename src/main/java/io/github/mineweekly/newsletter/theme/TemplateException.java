package io.github.mineweekly.newsletter.theme;

import java.io.Serial;

/** A template of the team's own is wrong; the message names it, the line and what is missing. */
public final class TemplateException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    TemplateException(String message, Throwable cause) {
        super(message, cause);
    }
}
