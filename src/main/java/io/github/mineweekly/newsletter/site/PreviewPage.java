package io.github.mineweekly.newsletter.site;

/**
 * An issue's page in a preview.
 *
 * @param page its path, relative to the newsletter's folder
 * @param source what messages call the file
 * @param hidden whether the built site lists it nowhere
 * @param draft whether the built site does not have it
 */
public record PreviewPage(String page, String source, boolean hidden, boolean draft) {}
