package io.github.mineweekly.newsletter.theme.settings;

/** What is around the content of a page. */
public enum PageFrame {
    /** The theme's own: the page is a complete document. */
    THEME,
    /** The skin of the project's site: the page is a part of a document that another writes. */
    SKIN
}
