package io.github.mineweekly.newsletter.markdown.html;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Makes rendered HTML fit to be read apart from its page, as in a feed or a letter. */
public final class AbsoluteAddresses {
    private static final List<String> ATTRIBUTES = List.of("href", "src", "poster", "cite");

    private AbsoluteAddresses() {}

    /**
     * The same HTML with every relative link and image as seen from a page, addresses that are only a fragment
     * included, and without what only the page's style sheet knows; the language of code stays.
     *
     * @param html what should stand in a body
     * @param page the page's absolute address
     */
    public static String in(String html, String page) {
        Document document = Jsoup.parseBodyFragment(html, page);
        document.outputSettings().prettyPrint(false);
        for (String attribute : ATTRIBUTES) {
            for (Element element : document.body().select("[" + attribute + "]")) {
                element.attr(attribute, of(element.attr(attribute), page));
            }
        }
        document.body().select("[tabindex]").removeAttr("tabindex");
        document.body().select("[class]:not(code)").removeAttr("class");
        return document.body().html();
    }

    /** One address as seen from a page; as it is if it is none. */
    public static String of(String address, String page) {
        Element link = new Element("a").attr("href", address);
        link.setBaseUri(page);
        String absolute = link.absUrl("href");
        return absolute.isEmpty() ? address : absolute;
    }
}
