package io.github.mineweekly.newsletter.search;

/**
 * A stretch of an issue that a result can lead to.
 *
 * @param anchor the id of its heading, or empty for the top of the page
 * @param title the heading's text
 * @param text plain text, blocks parted by {@code \n}
 */
public record Passage(String anchor, String title, String text) {}
