package io.github.mineweekly.newsletter.theme.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The newest issue on the home page: {@code latest}.
 *
 * @param numeral the number, or empty
 * @param shortTitle the title without the newsletter's name and the number, or empty
 * @param count how many items it has, in words, or empty
 * @param minutes how long it takes to read, in words
 * @param cover null if it has none
 * @param more what leads to all of it
 */
public record LatestView(
        String url,
        String numeral,
        String shortTitle,
        boolean draft,
        String isoDate,
        String date,
        String count,
        String minutes,
        String description,
        @Nullable CoverView cover,
        List<SectionHeadlines> sections,
        String more) {
    /** @param name of the section, or empty */
    public record SectionHeadlines(String name, List<Headline> headlines) {}

    /** @param source who published it, or empty */
    public record Headline(String url, String text, String source) {}
}
