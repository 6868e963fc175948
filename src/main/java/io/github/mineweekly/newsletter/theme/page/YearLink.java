package io.github.mineweekly.newsletter.theme.page;

/**
 * A year of a list that is too long for one page.
 *
 * @param path of the year's page
 * @param size how many entries it has
 */
public record YearLink(int year, String path, int size) {}
