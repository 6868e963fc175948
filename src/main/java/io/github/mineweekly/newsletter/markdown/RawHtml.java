package io.github.mineweekly.newsletter.markdown;

import org.jsoup.Jsoup;

/** What raw HTML says. */
final class RawHtml {
    private RawHtml() {}

    /** Its text without tags. */
    static String text(String html) {
        return Jsoup.parseBodyFragment(html).text();
    }
}
