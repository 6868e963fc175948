package io.github.mineweekly.newsletter.search;

/**
 * A part of an issue that a result can lead to.
 *
 * @param anchor the id of its heading, or empty for the top of the page
 * @param title the heading's text
 * @param text plain text, blocks separated by {@code \n}
 * @param sources the sites and repositories that it links to, as {@code example.org} or {@code github.com/owner/name},
 *     separated by spaces; each once
 */
public record Passage(String anchor, String title, String text, String sources) {}
