package io.github.mineweekly.newsletter.search;

/**
 * A script of the search.
 *
 * @param path relative to the newsletter's folder; its name changes with its content
 * @param content to be written as UTF-8
 */
public record SearchFile(String path, String content) {}
