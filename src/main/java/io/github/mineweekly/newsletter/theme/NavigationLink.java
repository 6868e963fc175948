package io.github.mineweekly.newsletter.theme;

/**
 * A link of the team's own.
 *
 * @param url absolute, or relative to the newsletter's folder
 */
public record NavigationLink(String title, String url) {}
