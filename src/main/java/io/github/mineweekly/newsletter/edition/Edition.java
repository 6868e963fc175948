package io.github.mineweekly.newsletter.edition;

/** Where an issue is read besides on its page. */
public enum Edition {
    /** HTML, plain text, and a message of both. */
    MAIL(true),
    /** Portable Markdown. */
    RELEASE(true),
    /** HTML for its editor. */
    WECHAT(false);

    private final boolean absolute;

    Edition(boolean absolute) {
        this.absolute = absolute;
    }

    /** Whether each of its addresses is absolute, so that the site's has to be known. */
    public boolean needsAddress() {
        return absolute;
    }
}
