package io.github.mineweekly.newsletter.theme.page;

import io.github.mineweekly.newsletter.catalog.Years;

/**
 * A year of a list that is too long for one page, or several that share a page.
 *
 * @param path of their page
 * @param size how many entries it has
 */
public record YearLink(Years years, String path, int size) {}
