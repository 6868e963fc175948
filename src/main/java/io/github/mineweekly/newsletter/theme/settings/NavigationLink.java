package io.github.mineweekly.newsletter.theme.settings;

/**
 * A link of the team's own.
 *
 * @param url absolute, or relative to the newsletter's folder
 */
public record NavigationLink(String title, String url) {}
