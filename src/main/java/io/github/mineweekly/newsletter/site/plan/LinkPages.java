package io.github.mineweekly.newsletter.site.plan;

import io.github.mineweekly.newsletter.catalog.ByYear;
import io.github.mineweekly.newsletter.catalog.IndexedLink;
import io.github.mineweekly.newsletter.catalog.LinkIndex;
import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.catalog.SharedSite;
import io.github.mineweekly.newsletter.feed.LinkList;
import io.github.mineweekly.newsletter.site.output.OutputFile;
import io.github.mineweekly.newsletter.theme.Theme;
import io.github.mineweekly.newsletter.theme.page.LinksPage;
import io.github.mineweekly.newsletter.theme.page.YearLink;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The links by their sites: on one page, or, where it would grow too long, on a page for each site that was shared
 * the most, one for all others, and if even these are too long in years.
 */
final class LinkPages {
    /** One page can list 1,000 and still be read and loaded; a year of half as many has its own. */
    private static final ByYear.Sizes SIZES = new ByYear.Sizes(1000, 200, 500);

    private static final int IN_OVERVIEW = 30;

    /** How often a site must have been shared to have a group, or a page, of its own. */
    private static final int GROUP = 2;

    private static final int PAGE = 10;

    /** So many sites can have pages: a list of more, each with a page of little, is what nobody reads. */
    private static final int PAGES = 200;

    private final Theme theme;
    private final LinkIndex index;
    private final List<RenderedIssue> entries;
    private final PageKeys keys;
    private @Nullable UnaryOperator<@Nullable String> names;

    /** @param entries the issues that have the links, newest first */
    LinkPages(Theme theme, LinkIndex index, List<RenderedIssue> entries, PageKeys keys) {
        this.entries = entries;
        this.keys = keys;
        this.theme = theme;
        this.index = index;
    }

    List<PageJob> jobs() {
        List<PageJob> jobs = new ArrayList<>();
        jobs.add(PageJob.longOne(path -> path.startsWith("links"), this::lists));
        List<IndexedLink> news = index.news();
        boolean split = news.size() > SIZES.most();
        List<SharedSite> sites = split ? index.sites(PAGE, PAGES) : index.sites(GROUP);
        List<IndexedLink> newest = split ? news.stream().limit(IN_OVERVIEW).toList() : List.of();
        LinksPage.Overview overview = new LinksPage.Overview(index.links(), sites, newest, index.usual());
        jobs.add(PageJob.page(overview.path(), () -> theme.links(overview)));
        if (split) {
            sites.forEach(site -> jobs.add(PageJob.below("links/" + site.id(), () -> pages(site))));
        }
        return jobs;
    }

    private void lists(Consumer<OutputFile> out) {
        LinkList.write(index, new LinkList.Receiver() {
            @Override
            public void file(String path, String text) {
                out.accept(OutputFile.text(path, text));
            }

            @Override
            public void year(String path, List<IndexedLink> links, Supplier<String> text) {
                out.accept(key(path, key -> links.forEach(link -> add(link, key)))
                        .text(path, text));
            }
        });
    }

    private List<OutputFile> pages(SharedSite site) {
        ByYear<IndexedLink> links = ByYear.of(site.links(), IndexedLink::year, link -> 1, SIZES);
        List<YearLink> years = new ArrayList<>();
        links.years().forEach((of, list) -> years.add(new YearLink(of, site.pagePath(of), list.size())));
        List<OutputFile> files = new ArrayList<>();
        files.add(kept(new LinksPage.OfSite(site, null, links.newest(), years)));
        links.years().forEach((of, list) -> files.add(kept(new LinksPage.OfSite(site.with(list), of, list, years))));
        return files;
    }

    private OutputFile kept(LinksPage.OfSite page) {
        return key(page.path(), key -> add(page, key)).page(page.path(), () -> theme.links(page));
    }

    /** Of thousands of issues, most builds change no link, so that none need be looked at. */
    private PageKey key(String path, Consumer<PageKey> shown) {
        String before = names().apply(path);
        if (before != null) {
            return keys.named(before);
        }
        PageKey key = keys.of(path);
        shown.accept(key);
        return key;
    }

    private synchronized UnaryOperator<@Nullable String> names() {
        if (names == null) {
            names = keys.namesOfLinks(entries);
        }
        return names;
    }

    private static void add(LinksPage.OfSite page, PageKey key) {
        key.add(page.site().name()).add(page.site().host()).add(page.of()).addYears(page.years());
        page.links().forEach(link -> add(link, key));
        // All other pages list all that they are about.
        if (page.of() == null && !page.years().isEmpty()) {
            key.add(page.shown().size());
            page.shown().forEach(link -> add(link, key));
        }
    }

    private static void add(IndexedLink link, PageKey key) {
        key.add(link.url()).add(link.title()).add(link.usual()).add(link.uses().size());
        link.uses().forEach(use -> key.addListed(use.entry()).add(use.anchor()));
    }
}
