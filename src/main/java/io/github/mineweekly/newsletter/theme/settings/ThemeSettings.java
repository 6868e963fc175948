package io.github.mineweekly.newsletter.theme.settings;

import org.jspecify.annotations.Nullable;

/**
 * How the pages present themselves.
 *
 * @param name the newsletter's name
 * @param description one sentence about it, or empty
 * @param locale a language tag, or null to go by the text
 * @param version the plugin's version, named in each page's head
 * @param siteUrl the address of the newsletter's folder, ending with {@code /}; null if none is known
 * @param look what a team changes about the pages
 */
public record ThemeSettings(
        String name,
        String description,
        @Nullable String locale,
        String version,
        @Nullable String siteUrl,
        Appearance look) {
    public ThemeSettings {
        if (siteUrl != null && !siteUrl.endsWith("/")) {
            throw new IllegalArgumentException("siteUrl is " + siteUrl);
        }
    }

    /** Whether readers can subscribe at all: by a feed, which needs the site's address, or in another way. */
    public boolean hasSubscription() {
        return siteUrl != null || !look.subscription().isEmpty();
    }

    /** The same with another text for the version. */
    public ThemeSettings withVersion(String text) {
        return new ThemeSettings(name, description, locale, text, siteUrl, look);
    }

    /** The same for a place whose address is not known. */
    public ThemeSettings withoutSiteUrl() {
        return new ThemeSettings(name, description, locale, version, null, look);
    }
}
