package io.github.mineweekly.newsletter.theme.template;

/**
 * A style sheet, script or picture of the theme.
 *
 * @param path relative to the newsletter's folder; its name changes with its content
 * @param content its bytes; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Asset(String path, byte[] content) {}
