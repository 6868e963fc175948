package io.github.mineweekly.newsletter.theme.settings;

/** How pages name what made them; the writer knows its own pages by it. */
public final class Generator {
    /** What every page's head holds, whatever the version. */
    public static final String META_PREFIX = "<meta name=\"generator\" content=\"newsletter-maven-plugin";

    /** What every feed in XML holds, whatever the version. */
    public static final String FEED_PREFIX = "<generator>newsletter-maven-plugin";

    private Generator() {}
}
