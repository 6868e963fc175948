package io.github.mineweekly.newsletter.site.check;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.catalog.ReservedPaths;
import io.github.mineweekly.newsletter.catalog.Visibility;
import io.github.mineweekly.newsletter.diagnostic.PathText;
import io.github.mineweekly.newsletter.issue.IssuePaths;
import io.github.mineweekly.newsletter.issue.PagePaths;
import io.github.mineweekly.newsletter.markdown.Article;
import io.github.mineweekly.newsletter.site.source.SourceFiles;
import io.github.mineweekly.newsletter.site.source.SourceListing;
import io.github.mineweekly.newsletter.text.Printable;
import io.github.mineweekly.newsletter.text.UrlEncoding;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Links of the navigation bar that lead to nothing in the newsletter's folder. What is outside of it is made by others,
 * and not looked for.
 */
public final class NavigationTargets {
    private final List<String> addresses;
    private final Visibility visibility;
    private final Map<String, String> sectionAliases;
    private final SourceFiles files;
    private final Predicate<String> notMade;

    /**
     * @param addresses as they are in the configuration
     * @param notMade whether a path of the site's own is not made with these settings
     */
    public NavigationTargets(
            List<String> addresses,
            Visibility visibility,
            Map<String, String> sectionAliases,
            SourceFiles files,
            Predicate<String> notMade) {
        this.addresses =
                addresses.stream().filter(NavigationTargets::isRelative).toList();
        this.visibility = visibility;
        this.sectionAliases = Map.copyOf(sectionAliases);
        this.files = files;
        this.notMade = notMade;
    }

    private static boolean isRelative(String url) {
        return WebAddress.scheme(url).isEmpty() && !url.startsWith("/");
    }

    /**
     * One warning for each.
     *
     * @param pageKeys all files that become pages, those with problems too
     * @param issues how many issues there are, those that cannot be read too
     * @param entries those that could be read and rendered
     * @param home what opens the home page; null for nothing
     */
    public List<String> warnings(
            Set<String> pageKeys, int issues, List<RenderedIssue> entries, @Nullable Article home) {
        if (addresses.isEmpty()) {
            return List.of();
        }
        ListPages lists = new ListPages(visibility, sectionAliases, entries, issues);
        Places places = new Places(pageKeys, entries, home, lists);
        List<String> warnings = new ArrayList<>();
        for (String address : addresses) {
            String path =
                    IssuePaths.anywhere(SourceListing.INDEX, UrlEncoding.decode(WebAddress.withoutSuffix(address)));
            if (!PathText.isOutside(path) && !places.has(path)) {
                warnings.add("a link of newsletter.navigation leads to " + Printable.quote(address) + ", which is "
                        + places.help(path));
            }
        }
        return warnings;
    }

    /** What is published. */
    private final class Places {
        private final List<RenderedIssue> withPage = new ArrayList<>();
        private final @Nullable Article home;
        private final Set<String> keys;
        private final Set<String> pages = new HashSet<>();
        private final Set<String> notBuilt = new HashSet<>();
        private final ListPages lists;

        Places(Set<String> pageKeys, List<RenderedIssue> entries, @Nullable Article home, ListPages lists) {
            this.keys = pageKeys;
            this.home = home;
            this.lists = lists;
            for (RenderedIssue entry : entries) {
                if (visibility.of(entry.issue()).hasPage()) {
                    withPage.add(entry);
                    entry.issue().aliases().forEach(alias -> pages.add(PagePaths.ofAlias(alias)));
                } else {
                    notBuilt.add(entry.issue().source().pagePath());
                }
            }
            pageKeys.stream()
                    .map(PagePaths::ofKey)
                    .filter(page -> !notBuilt.contains(page))
                    .forEach(pages::add);
        }

        /** Most hosts send a page where its ending, or the slash after a folder, is left out. */
        boolean has(String path) {
            return path.isEmpty()
                    || isFile(PagePaths.served(path))
                    || (!notMade.test(path) && (isFile(path + PagePaths.PAGE) || isFile(PagePaths.served(path + "/"))));
        }

        private boolean isFile(String path) {
            return pages.contains(path)
                    || (ReservedPaths.isPage(path) && !lists.lacks(path) && !notMade.test(path))
                    || (!keys.contains(path) && files.find(path).isPresent() && isCopied(path));
        }

        /** All of {@code public} is, of other files those that a page refers to. */
        private boolean isCopied(String path) {
            return files.find(SourceFiles.PUBLIC + "/" + path).isPresent()
                    || (home != null && refersTo(home, path))
                    || withPage.stream()
                            .anyMatch(entry ->
                                    refersTo(entry.article(), path) || path.equals(IssuePaths.cover(entry.issue())));
        }

        private static boolean refersTo(Article article, String path) {
            return article.references().stream()
                    .anyMatch(reference -> reference.path().equals(path));
        }

        /** What is not there, and what to do. */
        String help(String path) {
            boolean source = keys.contains(path) || path.equals(SourceListing.INDEX);
            if (notBuilt.contains(source ? PagePaths.ofKey(path) : path)) {
                return "an issue that is not published; delete the link, or publish the issue";
            }
            if (source) {
                return "a source; write the page, " + Printable.quote(PagePaths.ofKey(path));
            }
            String ofList = ListPages.help(path);
            if (ofList != null) {
                return "not there; " + ofList;
            }
            if (notMade.test(path) || notMade.test(path + PagePaths.PAGE)) {
                return "not there; " + MissingFile.otherSettings(path);
            }
            return files.find(path).isPresent()
                    ? "not copied, as no issue refers to it; put it into the folder `public` of the issues"
                    : "no page or file of the newsletter; for a page of the project's site write "
                            + Printable.quote("../" + path);
        }
    }
}
