package io.github.mineweekly.newsletter.theme.model;

import io.github.mineweekly.newsletter.catalog.ReservedPaths;
import io.github.mineweekly.newsletter.theme.view.HeadView;

/**
 * What the head of a page says about it; an empty text is left out.
 *
 * @param path of the page
 * @param kind the class of the page's body, or empty
 * @param title the page's own
 * @param series the newsletter's name, which follows the title in the head, or empty
 * @param description for search engines and for others who link to the page
 * @param indexed whether search engines may list the page
 * @param published the date of an article, or empty for another page
 * @param image an absolute address
 * @param jsonLd a JSON document that is safe within a script element
 */
public record Head(
        String path,
        String kind,
        String title,
        String series,
        String description,
        boolean indexed,
        String published,
        String image,
        String previous,
        String next,
        String jsonLd) {
    public static Head of(String path, String kind, String title, String series, String description, boolean indexed) {
        return new Head(path, kind, title, series, description, indexed, "", "", "", "", "");
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
                published,
                previous,
                next,
                jsonLd);
    }

    private String canonical(PageContext context) {
        return context.absolute(path.equals(ReservedPaths.HOME) ? "" : path);
    }
}
