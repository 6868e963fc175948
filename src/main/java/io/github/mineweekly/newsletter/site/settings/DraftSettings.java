package io.github.mineweekly.newsletter.site.settings;

import io.github.mineweekly.newsletter.catalog.Visibility;
import io.github.mineweekly.newsletter.theme.settings.ThemeSettings;
import java.util.Map;

/**
 * What decides how the next issue begins.
 *
 * @param sectionAliases from a section's name to the name that it counts as
 */
public record DraftSettings(
        SourceSelection sources, ThemeSettings theme, Visibility visibility, Map<String, String> sectionAliases) {
    public DraftSettings {
        sectionAliases = Map.copyOf(sectionAliases);
    }
}
