package io.github.mineweekly.newsletter.theme.model;

import io.github.mineweekly.newsletter.issue.IssuePaths;
import io.github.mineweekly.newsletter.picture.PictureSize;
import io.github.mineweekly.newsletter.text.UrlEncoding;
import io.github.mineweekly.newsletter.text.WebAddress;
import io.github.mineweekly.newsletter.theme.settings.ThemeSettings;
import io.github.mineweekly.newsletter.theme.template.Language;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the models of one page need besides their data.
 *
 * @param links as the page writes them
 * @param pictures the size of a picture of the newsletter's folder by its path; null if it is not known
 */
public record PageContext(
        ThemeSettings settings, Language language, PageUrls links, Function<String, @Nullable PictureSize> pictures) {
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

    /** The size of an issue's cover, as a list of at most one. */
    List<Map<String, Object>> coverSize(@Nullable String cover, String key) {
        return cover == null || WebAddress.isHttp(cover)
                ? List.of()
                : IssuePaths.resolve(key, cover)
                        .map(path -> size(pictures.apply(path)))
                        .orElse(List.of());
    }

    /** A size as a list of at most one, which a template reads as a condition. */
    static List<Map<String, Object>> size(@Nullable PictureSize size) {
        return size == null ? List.of() : List.of(Map.of("width", "" + size.width(), "height", "" + size.height()));
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
