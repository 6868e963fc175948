package io.github.mineweekly.newsletter.markdown.html;

import io.github.mineweekly.newsletter.text.HtmlEscape;
import io.github.mineweekly.newsletter.text.RelativeAddress;
import io.github.mineweekly.newsletter.text.Slug;
import io.github.mineweekly.newsletter.text.UrlEncoding;
import java.util.Set;

/** Where HTML will be read, which decides how addresses are written and which attributes are of use. */
public sealed interface HtmlForm {
    /** The page that the addresses of the tree were resolved for. */
    static HtmlForm page() {
        return new OnPage();
    }

    /**
     * Apart from the page, as in a feed: every address is absolute, those of a place on the page too, and what only the
     * site's style sheet knows is left out. The language of code stays.
     *
     * @param page the page's absolute address
     */
    static HtmlForm apart(String page) {
        return new Apart(page);
    }

    /** @param href as seen from the page */
    String address(String href);

    /** Whether the site's style sheet is there. */
    boolean isStyled();

    /** Attributes of an element that the site's style sheet and scripts know, with a space before each. */
    default String styled(String attributes) {
        return isStyled() ? attributes : "";
    }

    /** Text between tags. Feeds are XML and JSON, which escape each quotation mark and ampersand again. */
    default String text(String text) {
        return isStyled() ? HtmlEscape.html(text) : HtmlEscape.text(text);
    }

    /**
     * A form whose links within the page also lead to headings as these are typed: {@code #Foo-Bar} to the
     * heading Foo Bar, whose id is {@code foo-bar}.
     *
     * @param ids of the page
     */
    static HtmlForm withAnchors(HtmlForm form, Set<String> ids) {
        return new Anchored(form, ids);
    }

    /** {@link #page}. */
    record OnPage() implements HtmlForm {
        @Override
        public String address(String href) {
            return href;
        }

        @Override
        public boolean isStyled() {
            return true;
        }
    }

    /** {@link #apart}. */
    record Apart(String page) implements HtmlForm {
        @Override
        public String address(String href) {
            return RelativeAddress.seenFrom(page, href);
        }

        @Override
        public boolean isStyled() {
            return false;
        }
    }

    /** {@link #withAnchors}. */
    record Anchored(HtmlForm form, Set<String> ids) implements HtmlForm {
        @Override
        public String address(String href) {
            if (!href.startsWith("#")) {
                return form.address(href);
            }
            String typed = UrlEncoding.decode(href.substring(1));
            String slug = Slug.of(typed);
            boolean heading = !ids.contains(typed) && ids.contains(slug);
            return form.address(heading ? "#" + UrlEncoding.path(slug) : href);
        }

        @Override
        public boolean isStyled() {
            return form.isStyled();
        }
    }
}
