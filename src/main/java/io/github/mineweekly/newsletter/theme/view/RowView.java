package io.github.mineweekly.newsletter.theme.view;

import java.util.List;

/**
 * An issue in a list: {@code row}.
 *
 * @param numeral the number, or empty
 * @param shortTitle the title without the newsletter's name and the number, or empty
 * @param headlines the first of its items, for a glance
 * @param isoDate for machines
 * @param day for readers, as short as the list allows
 */
public record RowView(
        String url,
        String numeral,
        String shortTitle,
        boolean draft,
        List<Headline> headlines,
        String isoDate,
        String day) {
    public record Headline(String text) {}

    public boolean hasHeadlines() {
        return !headlines.isEmpty();
    }
}
