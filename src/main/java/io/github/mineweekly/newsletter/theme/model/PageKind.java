package io.github.mineweekly.newsletter.theme.model;

import java.util.Locale;

/** What a page is for its style sheet, which knows it by a class of the body. */
public enum PageKind {
    ISSUE,
    HOME,
    ARCHIVE,
    /** Helps to find an issue. */
    FIND,
    /** Is of no other kind. */
    PLAIN;

    String className() {
        return name().toLowerCase(Locale.ROOT);
    }
}
