package io.github.mineweekly.newsletter.search;

import java.util.List;

/** The content of the search page: what {@code search.js} works on, and what stands there without it. */
public final class SearchPage {
    /** The id of the field, for scripts that put the caret there. */
    public static final String FIELD_ID = "nl-search-field";

    /**
     * A link for readers without JavaScript.
     *
     * @param url as an attribute has it before escaping
     */
    public record Link(String url, String text) {}

    private SearchPage() {}

    /**
     * The fragment below the page's own heading. The page also loads {@link SearchIndex#script()} with {@code defer}.
     *
     * @param directory the address of {@link SearchIndex#directory()} from the page
     * @param links other ways to find an issue: archive, sections, links
     */
    public static String html(SearchWords words, String directory, List<Link> links) {
        StringBuilder html = new StringBuilder("<form id=\"nl-search\" role=\"search\" action=\"\" hidden");
        attribute("data-directory", directory, html);
        attribute("data-searching", words.searching(), html);
        attribute("data-none", words.none(), html);
        attribute("data-one", words.one(), html);
        attribute("data-many", words.many(), html);
        attribute("data-about", words.about(), html);
        attribute("data-rest", words.rest(), html);
        attribute("data-failed", words.failed(), html);
        html.append(">\n<label for=\"" + FIELD_ID + "\">").append(escape(words.label()));
        html.append("</label>\n<input id=\"" + FIELD_ID + "\" type=\"search\" name=\"q\" autocomplete=\"off\""
                + " autocapitalize=\"none\" spellcheck=\"false\" enterkeyhint=\"search\" autofocus>\n<button>");
        html.append(escape(words.submit())).append("</button>\n</form>\n");
        html.append("<p id=\"nl-search-status\" role=\"status\" aria-live=\"polite\"></p>\n");
        html.append("<ol id=\"nl-search-results\"></ol>\n<button id=\"nl-search-more\" type=\"button\" hidden>");
        html.append(escape(words.more())).append("</button>\n");
        html.append("<noscript>\n<p>").append(escape(words.withoutScript())).append("</p>\n<ul>\n");
        for (Link link : links) {
            html.append("<li><a");
            attribute("href", link.url(), html);
            html.append('>').append(escape(link.text())).append("</a></li>\n");
        }
        return html.append("</ul>\n</noscript>\n").toString();
    }

    private static void attribute(String name, String value, StringBuilder html) {
        html.append(' ').append(name).append("=\"").append(escape(value)).append('"');
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
