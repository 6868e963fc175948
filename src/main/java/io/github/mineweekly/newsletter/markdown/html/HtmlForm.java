package io.github.mineweekly.newsletter.markdown.html;

import io.github.mineweekly.newsletter.text.HtmlEscape;
import io.github.mineweekly.newsletter.text.RelativeAddress;

/** Where HTML will be read, which decides how addresses are written and which attributes are of use. */
public sealed interface HtmlForm {
    /** The page that the addresses of the tree were resolved for. */
    HtmlForm PAGE = new OnPage();

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

    /** Attributes of an element that the site's style sheet and scripts know, with a space before each. */
    String styled(String attributes);

    /** Whether the site's style sheet is there. */
    boolean isStyled();

    /** Text between tags. */
    String text(String text);

    /** {@link #PAGE}. */
    record OnPage() implements HtmlForm {
        @Override
        public String address(String href) {
            return href;
        }

        @Override
        public String styled(String attributes) {
            return attributes;
        }

        @Override
        public boolean isStyled() {
            return true;
        }

        @Override
        public String text(String text) {
            return HtmlEscape.html(text);
        }
    }

    /** {@link #apart}. */
    record Apart(String page) implements HtmlForm {
        @Override
        public String address(String href) {
            return RelativeAddress.seenFrom(page, href);
        }

        @Override
        public String styled(String attributes) {
            return "";
        }

        @Override
        public boolean isStyled() {
            return false;
        }

        /** Feeds are XML and JSON, which escape each quotation mark and ampersand again. */
        @Override
        public String text(String text) {
            return HtmlEscape.text(text);
        }
    }
}
