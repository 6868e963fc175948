package io.github.mineweekly.newsletter.markdown;

/** An article as HTML, in one form, part by part. */
public interface ArticleHtml {
    /**
     * @param id of a section, a group or an item with a heading; empty for the section without one
     * @throws IllegalArgumentException if the article has no such part
     */
    PartHtml part(String id);

    /** The footnotes that belong below the last section; empty if there are none. */
    String notes();
}
