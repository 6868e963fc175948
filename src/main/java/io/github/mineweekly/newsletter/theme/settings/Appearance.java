package io.github.mineweekly.newsletter.theme.settings;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a team changes about the pages without a fork.
 *
 * @param logo a picture before the name, or null
 * @param image a picture that stands for the newsletter where a page without a cover is shared, or null
 * @param css a style sheet that comes after the theme's own, or null
 * @param templateDirectory a folder whose templates and words replace the theme's, or null
 * @param dateFormat a pattern of {@link java.time.format.DateTimeFormatter}, or null for the language's own
 * @param editLink the address of an issue's source with <code>{path}</code> in the place of its path below the folder
 *     of the issues, or null
 * @param footer HTML that closes every page, or empty
 * @param navigation links of the team's own, for the navigation bar and the footer
 * @param subscription how readers can subscribe besides by a feed
 * @param projectSite the address of the project's site relative to the newsletter's folder; null if there is none
 */
public record Appearance(
        @Nullable Path logo,
        @Nullable Path image,
        @Nullable Path css,
        @Nullable Path templateDirectory,
        @Nullable String dateFormat,
        @Nullable String editLink,
        String footer,
        List<NavigationLink> navigation,
        Subscription subscription,
        @Nullable String projectSite) {
    public Appearance {
        navigation = List.copyOf(navigation);
    }
}
