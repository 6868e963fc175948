package io.github.mineweekly.newsletter.markdown.tree;

/**
 * A heading of an article.
 *
 * @param level 1 to 6, as rendered
 * @param id unique on the page
 * @param text its content as plain text
 * @param line of the file, from 1
 */
public record Heading(int level, String id, String text, int line) {}
