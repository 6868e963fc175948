package io.github.mineweekly.newsletter.feed;

import io.github.mineweekly.newsletter.catalog.Times;
import javax.xml.stream.XMLStreamException;

/** A feed in Atom (RFC 4287) with the full text. */
public final class AtomFeed {
    private AtomFeed() {}

    /** @param path where the feed itself will be, relative to the newsletter's folder: usually {@code feed.xml} */
    public static String write(Feed feed, String path) {
        return XmlText.document(xml -> feed(feed, path, xml));
    }

    private static void feed(Feed feed, String path, XmlText xml) throws XMLStreamException {
        xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", feed.language());
        xml.element("id", feed.id());
        xml.element("title", feed.title());
        if (!feed.description().isEmpty()) {
            xml.element("subtitle", feed.description());
        }
        xml.element("updated", Times.rfc3339(feed.updated()));
        link("self", "application/atom+xml", feed.site().page(path), xml);
        link("alternate", "text/html", feed.site().page(feed.path()), xml);
        person(feed.author(), xml);
        xml.element("generator", feed.generator());
        xml.element("icon", feed.icon());
        if (feed.logo() != null) {
            xml.element("logo", feed.logo());
        }
        for (FeedEntry entry : feed.entries()) {
            entry(feed, entry, xml);
        }
        xml.close();
    }

    private static void entry(Feed feed, FeedEntry entry, XmlText xml) throws XMLStreamException {
        xml.open("entry", feed.isInOther(entry) ? new String[] {"xml:lang", entry.language()} : new String[0]);
        xml.element("id", feed.id(entry));
        xml.element("title", entry.title());
        link("alternate", "text/html", entry.address(feed.site()), xml);
        xml.element("published", Times.rfc3339(entry.date()));
        xml.element("updated", Times.rfc3339(entry.updated()));
        for (String author : entry.authors()) {
            person(author, xml);
        }
        for (String tag : entry.tags()) {
            xml.empty("category", "term", tag);
        }
        if (!entry.summary().isEmpty()) {
            xml.element("summary", entry.summary());
        }
        xml.element("content", entry.html(), "type", "html");
        xml.close();
    }

    private static void link(String rel, String type, String address, XmlText xml) throws XMLStreamException {
        xml.empty("link", "rel", rel, "type", type, "href", address);
    }

    private static void person(String name, XmlText xml) throws XMLStreamException {
        xml.open("author");
        xml.element("name", name);
        xml.close();
    }
}
