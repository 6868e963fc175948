package io.github.mineweekly.newsletter.markdown.html;

import io.github.mineweekly.newsletter.markdown.link.LinkResolver;
import io.github.mineweekly.newsletter.text.HtmlEscape;
import io.github.mineweekly.newsletter.text.RelativeAddress;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where HTML will be read, which decides how addresses are written and which attributes are of use.
 *
 * @param apartFrom the absolute address of the page that it is read apart from; null if it is read on its page
 * @param ids of the page, where a link {@code #Foo-Bar} may lead to the heading Foo Bar, whose id is {@code foo-bar};
 *     empty if links lead to ids only
 */
public record HtmlForm(@Nullable String apartFrom, Set<String> ids) {
    /** The page that the addresses of the tree were resolved for. */
    public static HtmlForm page() {
        return new HtmlForm(null, Set.of());
    }

    /**
     * Apart from the page, as in a feed: every address is absolute, those of a place on the page too, and what only the
     * site's style sheet knows is left out. The language of code stays.
     *
     * @param page the page's absolute address
     */
    public static HtmlForm apart(String page) {
        return new HtmlForm(page, Set.of());
    }

    /** @param href as seen from the page */
    public String address(String href) {
        String address = href.startsWith("#") ? LinkResolver.onPage(href, ids) : href;
        return apartFrom == null ? address : RelativeAddress.seenFrom(apartFrom, address);
    }

    /** Whether the site's style sheet is there. */
    public boolean isStyled() {
        return apartFrom == null;
    }

    /** Attributes of an element that the site's style sheet and scripts know, with a space before each. */
    String styled(String attributes) {
        return isStyled() ? attributes : "";
    }

    /** Text between tags. Feeds are XML and JSON, which escape each quotation mark and ampersand again. */
    String text(String text) {
        return isStyled() ? HtmlEscape.html(text) : HtmlEscape.text(text);
    }
}
