package io.github.mineweekly.newsletter.theme.view;

import java.util.List;

/**
 * All sections, all tags or all authors: {@code sections}.
 *
 * @param total how many there are, in words, or empty
 */
public record SectionsView(String title, String total, List<SectionRow> groups) {
    /**
     * @param size how many items it has, in words, or empty
     * @param issues how many issues it has, in words
     * @param date of its newest issue
     */
    public record SectionRow(String url, String name, String size, String issues, String isoDate, String date) {}
}
