package io.github.mineweekly.newsletter.markdown;

/**
 * An item without a heading of its own: a paragraph or list entry that starts with a link, also after a number. It
 * stays where it is in the section's HTML; this record lets indexes find it.
 *
 * @param title the link's text
 * @param text the paragraph or entry as plain text
 */
public record LinkItem(String title, SourceLink source, String text) {}
