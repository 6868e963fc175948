package io.github.mineweekly.newsletter.feed;

import io.github.mineweekly.newsletter.catalog.ReservedPaths;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The list of pages for search engines, in the format of sitemaps.org, and where they find it. */
public final class Sitemap {
    /** The most pages that one file may list. */
    static final int MOST_PAGES = 50_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /**
     * A page.
     *
     * @param path relative to the newsletter's folder
     * @param changed the day of its last change, or null if it is not known
     */
    public record Page(String path, @Nullable LocalDate changed) {}

    /**
     * A file.
     *
     * @param path relative to the newsletter's folder
     */
    public record File(String path, String content) {}

    private Sitemap() {}

    /** {@code robots.txt}; empty unless the newsletter is the whole site, since no other place counts. */
    public static Optional<String> robots(SiteAddress site) {
        return site.isRoot()
                ? Optional.of("User-agent: *\nDisallow:\n\nSitemap: " + site.page(ReservedPaths.SITEMAP) + "\n")
                : Optional.empty();
    }

    /** {@code sitemap.xml}; if there are too many pages for one file, it lists the others. */
    public static List<File> write(SiteAddress site, List<Page> pages) {
        if (pages.size() <= MOST_PAGES) {
            return List.of(new File(ReservedPaths.SITEMAP, pages(site, pages)));
        }
        List<File> parts = new ArrayList<>();
        for (int start = 0; start < pages.size(); start += MOST_PAGES) {
            List<Page> part = pages.subList(start, Math.min(pages.size(), start + MOST_PAGES));
            parts.add(new File("sitemap-" + (parts.size() + 1) + ".xml", pages(site, part)));
        }
        List<File> files = new ArrayList<>();
        files.add(new File(ReservedPaths.SITEMAP, index(site, parts)));
        files.addAll(parts);
        return List.copyOf(files);
    }

    private static String pages(SiteAddress site, List<Page> pages) {
        return XmlText.document(xml -> {
            xml.open("urlset", "xmlns", NAMESPACE);
            for (Page page : pages) {
                page(site, page, xml);
            }
            xml.close();
        });
    }

    private static void page(SiteAddress site, Page page, XmlText xml) throws XMLStreamException {
        xml.open("url");
        xml.element("loc", site.page(page.path()));
        if (page.changed() != null) {
            xml.element("lastmod", page.changed().toString());
        }
        xml.close();
    }

    private static String index(SiteAddress site, List<File> parts) {
        return XmlText.document(xml -> {
            xml.open("sitemapindex", "xmlns", NAMESPACE);
            for (File part : parts) {
                xml.open("sitemap");
                xml.element("loc", site.page(part.path()));
                xml.close();
            }
            xml.close();
        });
    }
}
