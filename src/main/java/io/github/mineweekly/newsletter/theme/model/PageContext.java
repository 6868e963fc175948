package io.github.mineweekly.newsletter.theme.model;

import io.github.mineweekly.newsletter.issue.IssuePaths;
import io.github.mineweekly.newsletter.text.UrlEncoding;
import io.github.mineweekly.newsletter.text.WebAddress;
import io.github.mineweekly.newsletter.theme.settings.ThemeSettings;
import io.github.mineweekly.newsletter.theme.template.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the models of one page need besides their data.
 *
 * @param links as the page writes them
 */
public record PageContext(ThemeSettings settings, Language language, PageUrls links) {
    /** The absolute address of a page or file, if the site's own is known; else empty. */
    public String absolute(String path) {
        return settings.siteUrl() == null ? "" : settings.siteUrl() + UrlEncoding.path(path);
    }

    /** The address of an issue's cover as the page writes it; empty if there is none. */
    String cover(@Nullable String cover, String key) {
        if (cover == null) {
            return "";
        }
        return WebAddress.isHttp(cover)
                ? cover
                : IssuePaths.resolve(key, cover).map(links::to).orElse("");
    }

    /** The address of a cover for others; empty without the site's own. */
    public String absoluteCover(@Nullable String cover, String key) {
        if (cover == null) {
            return "";
        }
        return WebAddress.isHttp(cover)
                ? cover
                : IssuePaths.resolve(key, cover).map(this::absolute).orElse("");
    }
}
