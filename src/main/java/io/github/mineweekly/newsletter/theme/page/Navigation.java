package io.github.mineweekly.newsletter.theme.page;

/**
 * Which pages are built besides the issues and the home page: links lead only to these.
 *
 * @param sections {@code sections/index.html}
 * @param links {@code links.html}
 * @param search {@code search.html}
 * @param feeds {@code feed.xml}, {@code rss.xml} and {@code feed.json}
 * @param subscribe {@code subscribe.html}
 */
public record Navigation(boolean sections, boolean links, boolean search, boolean feeds, boolean subscribe) {}
