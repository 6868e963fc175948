package io.github.mineweekly.newsletter.theme.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The top of an issue: {@code masthead}.
 *
 * @param eyebrow what is above the title, or empty
 * @param byline who wrote it, or null
 * @param count how many items there are, in words, or empty
 * @param minutes how long it takes to read, in words
 * @param cover null if there is none
 */
public record MastheadView(
        String eyebrow,
        Title title,
        boolean draft,
        String isoDate,
        String date,
        @Nullable Byline byline,
        String count,
        String minutes,
        String description,
        @Nullable CoverView cover,
        List<SectionLink> sectionLinks) {
    /**
     * @param id of its heading in the text, or empty
     * @param series the newsletter's name and the like before the title, or empty
     * @param numeral if the title is nothing but the number
     * @param rest the title without series and numeral
     */
    public record Title(String id, boolean longTitle, String series, String numeral, String rest) {}

    /**
     * @param byBefore words before the names
     * @param byAfter words after them
     */
    public record Byline(String byBefore, List<Name> by, String byAfter) {}

    /**
     * A tag or an author.
     *
     * @param separator from the name before, or empty
     * @param url of its page, or empty
     */
    public record Name(String separator, String url, String name) {}

    /** @param size how many items the section has, or empty */
    public record SectionLink(String id, String text, String size) {}

    public boolean hasSectionLinks() {
        return sectionLinks.size() > 1;
    }
}
