package io.github.mineweekly.newsletter.theme;

import org.jspecify.annotations.Nullable;

/**
 * How the pages present themselves.
 *
 * @param name the newsletter's name
 * @param description one sentence about it, or empty
 * @param locale a language tag, or null to go by the text
 * @param version the plugin's version, named in each page's head
 */
public record ThemeSettings(
        String name, String description, @Nullable String locale, String version) {}
