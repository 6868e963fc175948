package io.github.mineweekly.newsletter.markdown.html;

import io.github.mineweekly.newsletter.markdown.link.Destination;
import io.github.mineweekly.newsletter.markdown.link.Reference;
import io.github.mineweekly.newsletter.markdown.raw.FontColour;
import io.github.mineweekly.newsletter.markdown.raw.HtmlNames;
import io.github.mineweekly.newsletter.markdown.tree.RawHtml;
import io.github.mineweekly.newsletter.markdown.tree.RawLinks;
import io.github.mineweekly.newsletter.picture.PictureSize;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;

/**
 * Lets through the tags that newsletters use and nothing that could run, load or restyle the page; leads what raw
 * links and images name the same way as Markdown's. Thread-safe.
 */
final class Sanitizer {
    /** Relative addresses are resolved against this base for a check; no address is ever written with it. */
    private static final String BASE = "https://newsletter.invalid/";

    private static final Pattern WIDTH = Pattern.compile("[1-9]\\d{0,4}");
    private static final Pattern FRAME_ID = Pattern.compile("nl-(?!(?:note|mark)-\\d).*");

    /** Never changed. */
    private static final Safelist SAFELIST = new Safelist()
            .addTags(HtmlNames.SAFE.toArray(new String[0]))
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
            .addAttributes("font", "color", "size")
            .addAttributes("video", "src", "poster", "width", "height", "loop", "muted", "playsinline", "preload")
            .addAttributes("audio", "src", "loop", "muted", "preload")
            .addAttributes("source", "src", "type")
            .addAttributes("track", "src", "kind", "label", "srclang", "default")
            .addEnforcedAttribute("video", "controls", "controls")
            .addEnforcedAttribute("audio", "controls", "controls")
            .addEnforcedAttribute("input", "type", "checkbox")
            .addEnforcedAttribute("input", "disabled", "disabled")
            .addProtocols("a", "href", "http", "https", "mailto", "tel")
            .addProtocols("img", "src", "http", "https", "data")
            .addProtocols("video", "src", "http", "https")
            .addProtocols("video", "poster", "http", "https")
            .addProtocols("audio", "src", "http", "https")
            .addProtocols("source", "src", "http", "https")
            .addProtocols("track", "src", "http", "https")
            .addProtocols("blockquote", "cite", "http", "https")
            .addProtocols("q", "cite", "http", "https")
            .preserveRelativeLinks(true);

    /** What scrolls sideways and is not of the tree, where a box of its own does. */
    private static final String SCROLLING = "pre:not([tabindex]), :not(.nl-table) > table:not([tabindex], table table)";

    private Sanitizer() {}

    /**
     * @param html of a part of the article: raw HTML, and around it what was written of the tree
     * @param links of the article; any other address is one that was written of the tree and stays
     */
    static String clean(String html, RawLinks links, HtmlForm form) {
        if (html.indexOf('<') < 0) {
            return html;
        }
        Document clean = new Cleaner(SAFELIST).clean(Jsoup.parseBodyFragment(html, BASE));
        clean.outputSettings().prettyPrint(false);
        List<Element> elements = clean.body().getAllElements();
        elements.forEach(element -> resolve(element, links, form));
        // The page has one of its own.
        elements.stream()
                .filter(element -> element.normalName().equals("main"))
                .forEach(element -> element.tagName("div"));
        elements.stream()
                .filter(element -> RawHtml.MEDIA.contains(element.normalName()))
                .forEach(Sanitizer::unwrapWithoutSource);
        clean.body().select(SCROLLING).attr("tabindex", "0");
        RawAddresses.write(clean.body(), form);
        return clean.body().html();
    }

    private static void resolve(Element element, RawLinks links, HtmlForm form) {
        switch (element.normalName()) {
            case "a" -> lead(element, links, form);
            case "img" -> load(element, links);
            case "font" -> {
                if (FontColour.isUnreadable(element.attr("color"))) {
                    element.removeAttr("color");
                }
            }
            case "audio", "video", "source", "track" -> {
                play(element, "src", Reference.Kind.MEDIA, links);
                play(element, "poster", Reference.Kind.IMAGE, links);
            }
            default -> {}
        }
        if (element.hasAttr("id") && FRAME_ID.matcher(element.id()).matches()) {
            element.removeAttr("id");
        }
    }

    private static void lead(Element link, RawLinks links, HtmlForm form) {
        if (!link.hasAttr("href")) {
            removeEmpty(link);
            return;
        }
        Destination destination = links.find(Reference.Kind.LINK, link.attr("href"));
        if (destination instanceof Destination.Rejected) {
            link.unwrap();
        } else if (destination != null) {
            link.attr("href", form.address(destination.href()));
            link.removeAttr("rel");
            if (destination instanceof Destination.Web) {
                link.attr("rel", "noopener noreferrer");
            }
        }
    }

    /** What remains of a link whose address is not kept where its text is a link itself. */
    private static void removeEmpty(Element link) {
        if (link.attributes().isEmpty() && link.childNodeSize() == 0) {
            link.remove();
        }
    }

    private static void load(Element image, RawLinks links) {
        Destination destination = links.find(Reference.Kind.IMAGE, image.attr("src"));
        if (image.attr("src").isBlank() || destination instanceof Destination.Rejected) {
            image.replaceWith(new org.jsoup.nodes.TextNode(image.attr("alt")));
            return;
        }
        if (destination == null) {
            return;
        }
        size(image, links.sizeOf(image.attr("src")));
        image.attr("src", destination.href()).attr("loading", "lazy");
        if (destination instanceof Destination.Web) {
            image.attr("referrerpolicy", "no-referrer");
        }
    }

    /** So that the text does not jump when the picture comes; what the author typed stays. */
    private static void size(Element image, @Nullable PictureSize size) {
        String width = image.attr("width");
        if (size == null || image.hasAttr("height")) {
            return;
        }
        if (width.isEmpty()) {
            image.attr("width", "" + size.width()).attr("height", "" + size.height());
        } else if (WIDTH.matcher(width).matches()) {
            long height = Math.round((double) size.height() * Integer.parseInt(width) / size.width());
            image.attr("height", "" + Math.max(1, height));
        }
    }

    private static void play(Element element, String attribute, Reference.Kind kind, RawLinks links) {
        Destination destination = element.hasAttr(attribute) ? links.find(kind, element.attr(attribute)) : null;
        if (destination instanceof Destination.Rejected) {
            element.removeAttr(attribute);
        } else if (destination != null) {
            element.attr(attribute, destination.href());
        }
    }

    /** What replaces a player is shown where there is nothing to play. */
    private static void unwrapWithoutSource(Element player) {
        if (!player.hasAttr("src") && player.select("source[src]").isEmpty()) {
            player.unwrap();
        }
    }
}
