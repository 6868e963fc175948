package io.github.mineweekly.newsletter.theme.model;

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
        return settings.siteUrl() == null ? "" : settings.siteUrl() + PageUrls.encode(path);
    }

    /** The address of an issue's cover as the page writes it; empty if there is none. */
    String cover(@Nullable String cover, String key) {
        if (cover == null) {
            return "";
        }
        return isForeign(cover) ? cover : links.to(beside(key, cover));
    }

    /** The address of a cover for others; empty without the site's own. */
    public String absoluteCover(@Nullable String cover, String key) {
        if (cover == null) {
            return "";
        }
        return isForeign(cover) ? cover : absolute(beside(key, cover));
    }

    static boolean isForeign(String address) {
        return address.regionMatches(true, 0, "http:", 0, 5) || address.regionMatches(true, 0, "https:", 0, 6);
    }

    /** A path as typed in an issue: relative to the folder, or with a leading {@code /} to the newsletter's. */
    private static String beside(String key, String path) {
        if (path.startsWith("/")) {
            return path.substring(1);
        }
        String folder = key.substring(0, key.lastIndexOf('/') + 1);
        String normal = java.net
                .URI
                .create("/" + PageUrls.encode(folder + path))
                .normalize()
                .getPath();
        return normal.substring(1);
    }
}
