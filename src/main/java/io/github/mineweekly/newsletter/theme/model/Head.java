package io.github.mineweekly.newsletter.theme.model;

import java.util.Map;

/**
 * What the head of a page says about it; an empty text is left out.
 *
 * @param path of the page
 * @param kind the class of the page's body, or empty
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
        String description,
        boolean indexed,
        String published,
        String image,
        String previous,
        String next,
        String jsonLd) {
    public static Head of(String path, String kind, String title, String description, boolean indexed) {
        return new Head(path, kind, title, description, indexed, "", "", "", "", "");
    }

    /** @param otherImage for a page without one of its own: an absolute address, or empty */
    public void addTo(Map<String, Object> model, PageContext context, String otherImage) {
        model.put("kind", kind);
        model.put("headTitle", title);
        model.put("headDescription", description);
        model.put("indexed", indexed);
        model.put("ogType", published.isEmpty() ? "website" : "article");
        model.put("ogLocale", context.language().underscored());
        model.put("ogImage", image.isEmpty() ? otherImage : image);
        model.put("canonical", indexed ? canonical(context) : "");
        model.put("published", published);
        model.put("prevPage", previous);
        model.put("nextPage", next);
        model.put("jsonLd", jsonLd);
    }

    private String canonical(PageContext context) {
        return context.absolute(path.equals("index.html") ? "" : path);
    }
}
