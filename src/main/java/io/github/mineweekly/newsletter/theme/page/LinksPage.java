package io.github.mineweekly.newsletter.theme.page;

import io.github.mineweekly.newsletter.catalog.IndexedLink;
import io.github.mineweekly.newsletter.catalog.ReservedPaths;
import io.github.mineweekly.newsletter.catalog.SharedSite;
import io.github.mineweekly.newsletter.catalog.Years;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of links that were shared. */
public sealed interface LinksPage {
    /** Where the page is, relative to the newsletter's folder. */
    String path();

    /** All links that the page is about, whether or not it lists them. */
    List<IndexedLink> links();

    /**
     * The page of all.
     *
     * @param sites the most shared first
     * @param newest what the page lists first where each site has a page of its own; else empty
     * @param usual what many issues repeat, listed last
     */
    record Overview(List<IndexedLink> links, List<SharedSite> sites, List<IndexedLink> newest, List<IndexedLink> usual)
            implements LinksPage {
        public Overview {
            links = List.copyOf(links);
            sites = List.copyOf(sites);
            newest = List.copyOf(newest);
            usual = List.copyOf(usual);
        }

        @Override
        public String path() {
            return ReservedPaths.LINKS;
        }
    }

    /**
     * The links of a site, or of one or more years of it.
     *
     * @param site what the page is about: the site, or what the years have of it
     * @param of the years that the page is about; null for all of them
     * @param shown what the page lists, newest first; not all, if years have pages of their own
     * @param years with pages of their own, newest first; empty if this page lists everything
     */
    record OfSite(SharedSite site, @Nullable Years of, List<IndexedLink> shown, List<YearLink> years)
            implements LinksPage {
        public OfSite {
            shown = List.copyOf(shown);
            years = List.copyOf(years);
        }

        @Override
        public String path() {
            return of == null ? site.pagePath() : site.pagePath(of);
        }

        @Override
        public List<IndexedLink> links() {
            return site.links();
        }
    }
}
