package io.github.mineweekly.newsletter.theme.model;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.issue.IssuePaths;
import io.github.mineweekly.newsletter.picture.PictureSize;
import io.github.mineweekly.newsletter.text.UrlEncoding;
import io.github.mineweekly.newsletter.text.WebAddress;
import io.github.mineweekly.newsletter.theme.settings.ThemeSettings;
import io.github.mineweekly.newsletter.theme.template.Language;
import io.github.mineweekly.newsletter.theme.view.CoverView;
import java.util.Objects;
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

    /** An issue in few letters, where a list names it again and again: its number, else its title. */
    String label(RenderedIssue entry) {
        Integer number = entry.issue().number();
        return number == null ? entry.title(settings.name()) : language.with("numberLabel", number.toString());
    }

    /** An issue's cover as the page writes it; null if there is none. */
    @Nullable
    CoverView cover(Issue issue) {
        String cover = issue.cover();
        if (cover == null) {
            return null;
        }
        if (WebAddress.isHttp(cover)) {
            return new CoverView(UrlEncoding.address(cover), null, true);
        }
        String path = IssuePaths.cover(issue);
        return path == null ? null : new CoverView(links.to(path), size(pictures.apply(path)), false);
    }

    static CoverView.@Nullable Size size(@Nullable PictureSize size) {
        return size == null ? null : new CoverView.Size("" + size.width(), "" + size.height());
    }

    /** The address of a cover for others; empty without the site's own. */
    String absoluteCover(Issue issue) {
        return Objects.requireNonNullElse(IssuePaths.coverAddress(issue, this::absolute), "");
    }
}
