package io.github.mineweekly.newsletter.markdown.form;

import java.util.Locale;

/**
 * The forms of an item, in the order in which they are tried: headings make the structure, and in the text between
 * them the form that says most of its title comes first. {@code docs/forms.md} says of each where its title and its
 * source are, and has an example.
 */
public enum Form {
    HEADING,
    LINK_HEADING,
    DEEP_HEADING,
    BOLD_LINE,
    LABELS,
    BOLD_ENTRY,
    CHANGE,
    LINK,
    LAST_LINK;

    /** What people call it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
