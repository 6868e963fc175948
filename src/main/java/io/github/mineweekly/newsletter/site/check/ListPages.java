package io.github.mineweekly.newsletter.site.check;

import io.github.mineweekly.newsletter.catalog.ByYear;
import io.github.mineweekly.newsletter.catalog.GroupIndex;
import io.github.mineweekly.newsletter.catalog.GroupKind;
import io.github.mineweekly.newsletter.catalog.IssueGroup;
import io.github.mineweekly.newsletter.catalog.ListedIssues;
import io.github.mineweekly.newsletter.catalog.RecurringSection;
import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.catalog.ReservedPaths;
import io.github.mineweekly.newsletter.catalog.SectionIndex;
import io.github.mineweekly.newsletter.catalog.Visibility;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which pages there are that list issues: those of sections, tags and authors, and of the years of the archive. Found
 * out when a link leads to such a page. For one thread.
 */
final class ListPages {
    private static final String OF_A_NAME =
            "correct the path; a section, tag or author has a page if at least two issues have it";

    private static final String OF_ALL =
            "delete the link; there is such a page if at least two issues have the same section, tag or author";

    private static final String OF_A_YEAR =
            "delete the link, or lead it to the home page; only a long archive has pages for years";

    private static final Pattern INDEX = Pattern.compile("(?i)(?:sections|tags|authors)/index\\.html");
    private static final Pattern YEAR = Pattern.compile("(?i)(?:archive|(?:tags|authors)/[^/]+)/[0-9]{4}\\.html");
    private static final Pattern NAME = Pattern.compile("(?i)(?:sections|tags|authors)/[^/]+\\.html");

    /** Null where it is not known what all issues have. */
    private final @Nullable Supplier<Set<String>> find;

    private @Nullable Set<String> paths;

    /**
     * @param entries those issues that could be read
     * @param all how many there are; if fewer could be read, another may have the tag that makes two, and no page is
     *     said to be absent
     */
    ListPages(Visibility visibility, Map<String, String> sectionAliases, List<RenderedIssue> entries, int all) {
        this.find = entries.size() < all
                ? null
                : () -> paths(ListedIssues.of(entries, visibility).newestFirst(), sectionAliases);
    }

    private static Set<String> paths(List<RenderedIssue> listed, Map<String, String> sectionAliases) {
        Set<String> paths = new HashSet<>();
        ByYear.ofIssues(listed).years().keySet().forEach(years -> paths.add(years.archivePath()));
        for (GroupKind kind : GroupKind.values()) {
            for (IssueGroup group : GroupIndex.of(kind, listed).groups()) {
                paths.add(kind.indexPath());
                paths.add(group.pagePath());
                ByYear.ofIssues(group.issues()).years().keySet().forEach(years -> paths.add(group.pagePath(years)));
            }
        }
        for (RecurringSection section : SectionIndex.of(listed, sectionAliases).sections()) {
            paths.add(ReservedPaths.SECTIONS);
            paths.add(section.pagePath());
        }
        return paths;
    }

    /** Whether a path is that of such a page which is not there. */
    boolean lacks(String path) {
        if (find == null || help(path) == null) {
            return false;
        }
        Set<String> known = paths;
        if (known == null) {
            known = find.get();
            paths = known;
        }
        return !known.contains(path);
    }

    /** What to do where such a page is not there; null if a path is that of no such page. */
    static @Nullable String help(String path) {
        if (INDEX.matcher(path).matches()) {
            return OF_ALL;
        }
        if (YEAR.matcher(path).matches()) {
            return OF_A_YEAR;
        }
        return NAME.matcher(path).matches() ? OF_A_NAME : null;
    }

    /** The page whose path differs only in upper and lower case; null for none. These paths are in lower case. */
    @Nullable
    String inAnotherCase(String path) {
        String small = path.toLowerCase(Locale.ROOT);
        return lacks(path) && !lacks(small) ? small : null;
    }
}
