package io.github.mineweekly.newsletter.theme.page;

/** A page as the theme makes it. */
public sealed interface RenderedPage {
    String html();

    /** A complete document. */
    record Document(String html) implements RenderedPage {}

    /**
     * A page for the skin of the project's site.
     *
     * @param title as plain text in one line, without the newsletter's name
     * @param indexed whether search engines may list the page
     * @param html the content
     */
    record InSkin(String title, boolean indexed, String html) implements RenderedPage {}
}
