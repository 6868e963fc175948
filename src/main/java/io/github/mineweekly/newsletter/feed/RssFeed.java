package io.github.mineweekly.newsletter.feed;

import io.github.mineweekly.newsletter.catalog.Times;
import io.github.mineweekly.newsletter.text.HtmlEscape;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** A feed in RSS 2.0 with the full text in {@code content:encoded}. */
public final class RssFeed {
    private RssFeed() {}

    /** @param path where the feed itself will be, relative to the newsletter's folder: usually {@code rss.xml} */
    public static String write(Feed feed, String path) {
        return XmlText.document(xml -> feed(feed, path, xml));
    }

    private static void feed(Feed feed, String path, XmlText xml) throws XMLStreamException {
        xml.open(
                "rss",
                "version",
                "2.0",
                "xmlns:atom",
                "http://www.w3.org/2005/Atom",
                "xmlns:content",
                "http://purl.org/rss/1.0/modules/content/",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/");
        xml.open("channel");
        String self = feed.site().page(path);
        xml.element("title", feed.title());
        xml.element("link", feed.site().page(feed.path()));
        // The format wants one; a newsletter need not have one.
        xml.element("description", feed.description().isEmpty() ? feed.title() : feed.description());
        xml.element("language", feed.language());
        xml.element("lastBuildDate", Times.rfc1123(feed.updated()));
        xml.element("generator", feed.generator());
        xml.empty("atom:link", "rel", "self", "type", "application/rss+xml", "href", self);
        xml.open("image");
        xml.element("url", feed.icon());
        xml.element("title", feed.title());
        xml.element("link", feed.site().page(feed.path()));
        xml.close();
        for (FeedEntry entry : feed.entries()) {
            entry(feed, entry, xml);
        }
        xml.close();
        xml.close();
    }

    private static void entry(Feed feed, FeedEntry entry, XmlText xml) throws XMLStreamException {
        xml.open("item");
        xml.element("title", entry.title());
        xml.element("link", entry.address(feed.site()));
        xml.element("guid", feed.id(entry), "isPermaLink", "false");
        xml.element("pubDate", Times.rfc1123(entry.date()));
        for (String author : entry.authors().isEmpty() ? List.of(feed.author()) : entry.authors()) {
            xml.element("dc:creator", author);
        }
        for (String tag : entry.tags()) {
            xml.element("category", tag);
        }
        if (!entry.summary().isEmpty()) {
            // Readers take it for HTML, so that a plain text is to be escaped twice.
            xml.element("description", HtmlEscape.html(entry.summary()));
        }
        xml.element("content:encoded", entry.html());
        xml.close();
    }
}
