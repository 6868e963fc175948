package io.github.mineweekly.newsletter.markdown.part;

import io.github.mineweekly.newsletter.markdown.form.FoundItem;

/**
 * An item in prose.
 *
 * @param level that it has in an outline
 * @param id of its title on the page
 * @param text what is said of it, as plain text
 */
public record EntryTree(FoundItem found, int level, String id, String text) {}
