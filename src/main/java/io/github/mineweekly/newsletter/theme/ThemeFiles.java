package io.github.mineweekly.newsletter.theme;

import io.github.mineweekly.newsletter.theme.settings.Appearance;
import io.github.mineweekly.newsletter.theme.template.Assets;
import io.github.mineweekly.newsletter.theme.template.OverrideNames;
import io.github.mineweekly.newsletter.theme.template.Overrides;
import io.github.mineweekly.newsletter.theme.template.TemplateException;
import io.github.mineweekly.newsletter.theme.template.Templates;
import java.nio.file.Path;

/**
 * What of a theme does not depend on the issues, so that it can be read before they are.
 *
 * @param overrides the team's own templates and words
 */
public record ThemeFiles(Overrides overrides, Templates templates, Assets assets) {
    /**
     * @throws TemplateException if a template of the team's own is not well-formed or overrides none
     * @throws java.io.UncheckedIOException if one of the team's files cannot be read
     */
    public static ThemeFiles of(Appearance look) {
        Path own = look.templateDirectory();
        if (own != null) {
            OverrideNames.check(own);
        }
        Overrides overrides = new Overrides(own);
        return new ThemeFiles(overrides, new Templates(overrides), Assets.of(look));
    }
}
