package io.github.mineweekly.newsletter.catalog;

/** Where an issue is to be found. */
public enum Presence {
    /** Nowhere: no page. */
    ABSENT,
    /** Its own page, which search engines are asked to ignore; nothing else knows of it. */
    UNLISTED,
    /** As listed, but marked as a draft and in no feed, sitemap or search. */
    LISTED_DRAFT,
    /** Everywhere. */
    LISTED;

    public boolean hasPage() {
        return this != ABSENT;
    }

    public boolean isListed() {
        return this == LISTED || this == LISTED_DRAFT;
    }

    /** Whether feeds, the sitemap, search and search engines may know of it. */
    public boolean isPublished() {
        return this == LISTED;
    }
}
