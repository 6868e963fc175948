package io.github.mineweekly.newsletter.edition.content;

/**
 * A file of an edition.
 *
 * @param name in the folder
 * @param text in UTF-8
 */
public record EditionFile(String name, String text) {}
