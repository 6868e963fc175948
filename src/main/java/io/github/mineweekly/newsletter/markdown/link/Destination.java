package io.github.mineweekly.newsletter.markdown.link;

/** Where an address leads, as seen from the page that it is on. */
public sealed interface Destination {
    /** The address as the page has it, escaped for an address but not for HTML. */
    String href();

    /** Another site. */
    record Web(String href) implements Destination {}

    /** A place in the newsletter's own folder, as {@link Reference} has it. */
    record Own(String href, String path, String fragment, String id) implements Destination {}

    /**
     * A place outside the folder, relative to it: of the host's other pages, or of the project's files. What should
     * be of the newsletter by its address, and is not there, has a leading slash: a source, as typed, or a place below
     * the newsletter's own address, as the newsletter's folder would have it.
     */
    record Outside(String href, String path) implements Destination {}

    /** Mail, telephone, or a place on the same host whose address begins with a slash. */
    record Other(String href) implements Destination {}

    /** Nowhere that a page may lead. */
    record Rejected(String href) implements Destination {}
}
