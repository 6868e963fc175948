package io.github.mineweekly.newsletter.theme.model;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.catalog.ReservedPaths;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.markdown.Article;
import io.github.mineweekly.newsletter.text.MediaType;
import io.github.mineweekly.newsletter.text.WebAddress;
import io.github.mineweekly.newsletter.theme.page.IssuePage;
import io.github.mineweekly.newsletter.theme.view.CoverView;
import io.github.mineweekly.newsletter.theme.view.HeadView;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a page says about it; an empty text is left out.
 *
 * @param path of the page
 * @param title the page's own
 * @param series the newsletter's name, which follows the title in the head, or empty
 * @param description for search engines and for others who link to the page
 * @param indexed whether search engines may list the page
 * @param published the date of an article, or empty for another page
 * @param image an absolute address
 * @param imageSize null if it is not known
 * @param jsonLd a JSON document that is safe within a script element
 */
public record Head(
        String path,
        PageKind kind,
        String title,
        String series,
        String description,
        boolean indexed,
        String published,
        String image,
        CoverView.@Nullable Size imageSize,
        String previous,
        String next,
        String jsonLd) {
    public static Head of(
            String path, PageKind kind, String title, String series, String description, boolean indexed) {
        return new Head(path, kind, title, series, description, indexed, "", "", null, "", "", "");
    }

    /** Of an issue's page. */
    public static Head of(IssuePage page, PageContext context) {
        Issue issue = page.entry().issue();
        Article article = page.entry().article();
        String name = context.settings().name();
        CoverView cover = context.cover(issue);
        return new Head(
                issue.source().pagePath(),
                PageKind.ISSUE,
                issue.title(),
                TitleParts.says(issue.title(), name) ? "" : name,
                Summary.of(issue, article),
                page.indexed(),
                issue.date().toString(),
                card(context.absoluteCover(issue)),
                cover == null ? null : cover.size(),
                address(page.older(), context),
                address(page.newer(), context),
                JsonLd.of(issue, article, context));
    }

    /** Where pages are shared, nobody shows what only browsers do. */
    private static String card(String cover) {
        return MediaType.ofBrowsers(WebAddress.path(cover)).isEmpty() ? cover : "";
    }

    private static String address(@Nullable RenderedIssue neighbour, PageContext context) {
        return neighbour == null
                ? ""
                : context.links().to(neighbour.issue().source().pagePath());
    }

    /** @param otherImage for a page without one of its own: an absolute address, or empty */
    HeadView view(PageContext context, String otherImage) {
        return new HeadView(
                context.settings().version(),
                series.isEmpty() ? title : title + " · " + series,
                description,
                indexed,
                published.isEmpty() ? "website" : "article",
                context.language().underscored(),
                indexed ? canonical(context) : "",
                image.isEmpty() ? otherImage : image,
                image.isEmpty() ? null : imageSize,
                published,
                previous,
                next,
                jsonLd);
    }

    private String canonical(PageContext context) {
        return context.absolute(path.equals(ReservedPaths.HOME) ? "" : path);
    }
}
