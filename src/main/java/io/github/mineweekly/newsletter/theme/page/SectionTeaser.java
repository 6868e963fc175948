package io.github.mineweekly.newsletter.theme.page;

import java.time.LocalDate;

/**
 * A section of the newsletter as the page of all sections speaks of it.
 *
 * @param path of its page
 * @param items how many pieces of news it has
 * @param issues how many issues have it
 * @param latest the newest issue's day
 */
public record SectionTeaser(String name, String path, int items, int issues, LocalDate latest) {}
