package io.github.mineweekly.newsletter.edition.view;

import java.util.Map;

/**
 * The text of a release. Everything is Markdown.
 *
 * @param t the words
 * @param cover the picture, or empty
 * @param text the article
 * @param home the address of the newsletter
 * @param page the address of the page
 */
public record ReleaseView(
        Map<String, String> t,
        String description,
        String cover,
        String text,
        String siteName,
        String home,
        String page) {}
