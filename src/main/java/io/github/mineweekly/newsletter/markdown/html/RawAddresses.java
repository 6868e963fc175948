package io.github.mineweekly.newsletter.markdown.html;

import io.github.mineweekly.newsletter.markdown.tree.RawHtml;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Gives HTML with raw tags the form in which the tree around them was written. */
final class RawAddresses {
    private static final List<String> ATTRIBUTES = List.of("href", "src", "poster", "cite");

    private RawAddresses() {}

    /** For raw HTML that is written as typed. */
    static String written(String html, HtmlForm form) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        write(document.body(), form);
        return document.body().html();
    }

    /** Writes every address below an element in a form; one that was written so before does not change. */
    static void write(Element body, HtmlForm form) {
        if (form.isStyled()) {
            return;
        }
        for (String attribute : ATTRIBUTES) {
            for (Element element : body.select("[" + attribute + "]")) {
                element.attr(attribute, form.address(element.attr(attribute)));
            }
        }
        for (Element element : body.select("[srcset]")) {
            element.attr("srcset", RawHtml.withCandidates(element.attr("srcset"), form::address));
        }
        body.select("img[src]").stream()
                .filter(image -> WebAddress.isForDark(image.attr("src")))
                .forEach(Element::remove);
        body.select("[tabindex]").removeAttr("tabindex");
        body.select("[class]:not(code)").removeAttr("class");
    }
}
