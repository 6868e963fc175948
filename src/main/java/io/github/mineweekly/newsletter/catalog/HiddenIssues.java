package io.github.mineweekly.newsletter.catalog;

/** What becomes of an issue that says {@code hidden: true}. */
public enum HiddenIssues {
    /** Its page is built at its address, and nothing else knows of it. */
    UNLISTED,
    /** No page is built. */
    EXCLUDE,
    /** It is treated as any other, for a preview. */
    LIST
}
