package io.github.mineweekly.newsletter.theme.template;

import java.io.Serial;

/** A template of the team's own is wrong; the message names the file and what is wrong. */
public final class TemplateException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    public TemplateException(String message) {
        super(message);
    }

    TemplateException(String message, Throwable cause) {
        super(message, cause);
    }
}
