package io.github.mineweekly.newsletter.markdown.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What raw HTML says and where it leads. */
public final class RawHtml {
    /** Most tags bring neither, and to look is cheaper than to parse. */
    private static final Pattern ID = Pattern.compile("\\b(?:id|name)\\s*=", Pattern.CASE_INSENSITIVE);

    private static final Pattern ADDRESS = Pattern.compile("\\b(?:href|src)\\s*=", Pattern.CASE_INSENSITIVE);

    private RawHtml() {}

    /** A link or image: its address, and where that stands in the HTML. */
    public record Address(Reference.Kind kind, String url, String text, int start) {}

    /** Its text without tags. */
    public static String text(String html) {
        return Jsoup.parseBodyFragment(html).text();
    }

    /** The ids that links can lead to; those of the page's frame are not the author's to give. */
    static List<String> ids(String html) {
        List<String> ids = new ArrayList<>();
        if (html.indexOf('=') >= 0 && ID.matcher(html).find()) {
            Document document = Jsoup.parseBodyFragment(html);
            document.select("[id]").forEach(element -> ids.add(element.id()));
            document.select("a[name]").forEach(element -> ids.add(element.attr("name")));
            ids.removeIf(id -> id.isEmpty() || id.startsWith("nl-"));
        }
        return ids;
    }

    public static List<Address> addresses(String html) {
        List<Address> addresses = new ArrayList<>();
        if (html.indexOf('=') < 0 || !ADDRESS.matcher(html).find()) {
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
