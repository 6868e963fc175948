package io.github.mineweekly.newsletter.theme.page;

/**
 * A page that leads from an old address to an issue.
 *
 * @param path of the page itself, relative to the newsletter's folder
 * @param target the path of the page
 * @param title of the issue
 */
public record RedirectPage(String path, String target, String title) {}
