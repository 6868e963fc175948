package io.github.mineweekly.newsletter.site.check;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Location;
import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.issue.IssuePaths;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.site.source.SourceFiles;
import io.github.mineweekly.newsletter.text.UrlEncoding;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where covers are, and which of them pages can show. */
public final class Covers {
    private final SourceFiles files;

    /** The newsletter's own address without its scheme; null if it is not known. */
    private final @Nullable String site;

    /** @param siteUrl the address of the newsletter's folder, with its last slash; null if it is not known */
    public Covers(SourceFiles files, @Nullable String siteUrl) {
        this.files = files;
        this.site = siteUrl == null ? null : WebAddress.withoutScheme(siteUrl);
    }

    /** The path of a cover in the newsletter's folder, which its own address may be typed before; null if elsewhere. */
    @Nullable
    String path(Issue issue) {
        String cover = issue.cover();
        String below = site == null || cover == null || !WebAddress.isHttp(cover)
                ? null
                : WebAddress.below(site, WebAddress.withoutScheme(cover));
        return below == null
                ? IssuePaths.cover(issue)
                : IssuePaths.resolve("", "/" + UrlEncoding.decode(WebAddress.withoutSuffix(below)))
                        .orElse(null);
    }

    /** Whether others may have pictures below the newsletter's own address, since that is a whole host. */
    boolean isWholeHost() {
        return site != null && WebAddress.isWholeHost(site);
    }

    /**
     * The issues without the covers that are reported as missing. A cover that is typed with the site's own address
     * is given by its path if the newsletter's folder has the file and it is published; any other stays as typed.
     */
    public List<RenderedIssue> shown(List<RenderedIssue> entries, List<Diagnostic> problems) {
        Set<Location> dead = places(BodyRules.DEAD_LINK, problems);
        Set<Location> elsewhere = places(BodyRules.CONTENT_DROPPED, problems);
        return entries.stream().map(entry -> shown(entry, dead, elsewhere)).toList();
    }

    private static Set<Location> places(Rule rule, List<Diagnostic> problems) {
        return problems.stream()
                .filter(problem -> problem.rule().equals(rule))
                .map(Diagnostic::location)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private RenderedIssue shown(RenderedIssue entry, Set<Location> dead, Set<Location> elsewhere) {
        Issue issue = entry.issue();
        String cover = issue.cover();
        if (cover == null) {
            return entry;
        }
        if (dead.contains(issue.location("cover"))) {
            return new RenderedIssue(issue.withCover(null), entry.article());
        }
        boolean own = WebAddress.isHttp(cover) && !elsewhere.contains(issue.location("cover"));
        String path = own ? path(issue) : null;
        return path == null || files.find(path).isEmpty()
                ? entry
                : new RenderedIssue(issue.withCover("/" + path), entry.article());
    }
}
