package io.github.mineweekly.newsletter.markdown.html;

import io.github.mineweekly.newsletter.markdown.tree.Reference;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * Lets through the tags that newsletters use and nothing that could run, load or restyle the page; leads raw links and
 * images the same way as Markdown's. Thread-safe.
 */
public final class Sanitizer {
    /** Relative addresses are checked as if the page lay here; no address is ever written with it. */
    private static final String BASE = "https://newsletter.invalid/";

    private static final Pattern FRAME_ID = Pattern.compile("nl-(?!(?:note|mark)-\\d).*");

    private final Safelist safelist = new Safelist()
            .addTags("a", "abbr", "article", "aside", "b", "bdi", "bdo", "big", "blockquote", "br", "caption", "center")
            .addTags("cite", "code", "col", "colgroup", "dd", "del", "details", "dfn", "div", "dl", "dt", "em")
            .addTags("figcaption", "figure", "font", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "i")
            .addTags("img", "input", "ins", "kbd", "li", "main", "mark", "nav", "ol", "p", "picture", "pre", "q", "rp")
            .addTags("rt", "ruby", "s", "samp", "section", "small", "span", "strike", "strong", "sub", "summary", "sup")
            .addTags("table", "tbody", "td", "tfoot", "th", "thead", "time", "tr", "tt", "u", "ul", "var", "wbr")
            .addAttributes(":all", "class", "dir", "id", "lang", "role", "title", "align", "aria-label", "tabindex")
            .addAttributes("a", "href", "name", "rel")
            .addAttributes("img", "src", "alt", "width", "height", "loading", "referrerpolicy")
            .addAttributes("input", "checked", "disabled", "type")
            .addAttributes("details", "open")
            .addAttributes("ol", "start", "reversed", "type")
            .addAttributes("li", "value")
            .addAttributes("td", "colspan", "rowspan", "width", "valign")
            .addAttributes("th", "colspan", "rowspan", "width", "valign", "scope")
            .addAttributes("col", "span", "width")
            .addAttributes("table", "width")
            .addAttributes("time", "datetime")
            .addAttributes("blockquote", "cite")
            .addAttributes("q", "cite")
            .addAttributes("font", "color")
            .addEnforcedAttribute("input", "type", "checkbox")
            .addEnforcedAttribute("input", "disabled", "disabled")
            .addProtocols("a", "href", "http", "https", "mailto", "tel")
            .addProtocols("img", "src", "http", "https")
            .addProtocols("blockquote", "cite", "http", "https")
            .addProtocols("q", "cite", "http", "https")
            .preserveRelativeLinks(true);

    public String clean(String html, LinkResolver links) {
        if (html.indexOf('<') < 0) {
            return html;
        }
        Document clean = new Cleaner(safelist).clean(Jsoup.parseBodyFragment(html, BASE));
        clean.outputSettings().prettyPrint(false);
        clean.select("a[href]").forEach(link -> lead(link, links));
        clean.select("img").forEach(image -> load(image, links));
        for (Element element : clean.select("[id]")) {
            if (FRAME_ID.matcher(element.id()).matches()) {
                element.removeAttr("id");
            }
        }
        return clean.body().html();
    }

    private static void lead(Element link, LinkResolver links) {
        LinkResolver.Destination destination = links.resolve(link.attr("href"), Reference.Kind.LINK);
        if (destination instanceof LinkResolver.Destination.Refused) {
            link.unwrap();
            return;
        }
        link.attr("href", destination.href());
        link.removeAttr("rel");
        if (destination instanceof LinkResolver.Destination.Web) {
            link.attr("rel", "noopener noreferrer");
        }
    }

    private static void load(Element image, LinkResolver links) {
        LinkResolver.Destination destination = links.resolve(image.attr("src"), Reference.Kind.IMAGE);
        if (!image.hasAttr("src") || destination instanceof LinkResolver.Destination.Refused) {
            image.replaceWith(new org.jsoup.nodes.TextNode(image.attr("alt")));
            return;
        }
        image.attr("src", destination.href()).attr("loading", "lazy");
        if (destination instanceof LinkResolver.Destination.Web) {
            image.attr("referrerpolicy", "no-referrer");
        }
    }
}
