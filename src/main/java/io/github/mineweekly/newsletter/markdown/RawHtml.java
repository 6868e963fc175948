package io.github.mineweekly.newsletter.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What raw HTML says and where it leads. */
final class RawHtml {
    private RawHtml() {}

    /** A link or image: its address, and where that stands in the HTML. */
    record Address(Reference.Kind kind, String url, String text, int start) {}

    /** Its text without tags. */
    static String text(String html) {
        return Jsoup.parseBodyFragment(html).text();
    }

    /** The ids that links can lead to. */
    static List<String> ids(String html) {
        List<String> ids = new ArrayList<>();
        if (html.indexOf('=') >= 0) {
            Document document = Jsoup.parseBodyFragment(html);
            document.select("[id]").forEach(element -> ids.add(element.id()));
            document.select("a[name]").forEach(element -> ids.add(element.attr("name")));
        }
        return ids;
    }

    static List<Address> addresses(String html) {
        List<Address> addresses = new ArrayList<>();
        if (html.indexOf('=') < 0) {
            return addresses;
        }
        int from = 0;
        for (Element element : Jsoup.parseBodyFragment(html).select("a[href], img[src]")) {
            boolean image = element.normalName().equals("img");
            String url = element.attr(image ? "src" : "href");
            int start = html.indexOf(url, from);
            from = start < 0 ? from : start + url.length();
            Reference.Kind kind = image ? Reference.Kind.IMAGE : Reference.Kind.LINK;
            addresses.add(new Address(kind, url, image ? element.attr("alt") : element.text(), Math.max(0, start)));
        }
        return addresses;
    }
}
