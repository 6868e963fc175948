package io.github.mineweekly.newsletter.site.check;

import io.github.mineweekly.newsletter.catalog.GroupIndex;
import io.github.mineweekly.newsletter.catalog.GroupKind;
import io.github.mineweekly.newsletter.catalog.IssueGroup;
import io.github.mineweekly.newsletter.catalog.ListedIssues;
import io.github.mineweekly.newsletter.catalog.RecurringSection;
import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.catalog.SectionIndex;
import io.github.mineweekly.newsletter.catalog.Visibility;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which pages of sections, tags and authors there are; found out when a link leads to such a page. For one thread. */
final class GroupFiles {
    /** Where it is not known what all issues have: no page is said to be absent. */
    static final GroupFiles UNKNOWN = new GroupFiles(null);

    static final String HELP = "correct the path; a section, tag or author has a page if at least two issues have it";

    private static final Pattern PAGE = Pattern.compile("(?i)(sections|tags|authors)/(?!index\\.)[^/]+\\.html");

    private final @Nullable Supplier<Set<String>> find;
    private @Nullable Set<String> paths;

    GroupFiles(Visibility visibility, Map<String, String> sectionAliases, List<RenderedIssue> entries) {
        this(() -> paths(ListedIssues.of(entries, visibility).newestFirst(), sectionAliases));
    }

    private GroupFiles(@Nullable Supplier<Set<String>> find) {
        this.find = find;
    }

    private static Set<String> paths(List<RenderedIssue> listed, Map<String, String> sectionAliases) {
        Stream<String> groups = Stream.of(GroupKind.values())
                .flatMap(kind -> GroupIndex.of(kind, listed).groups().stream())
                .map(IssueGroup::pagePath);
        Stream<String> sections =
                SectionIndex.of(listed, sectionAliases).sections().stream().map(RecurringSection::pagePath);
        return Stream.concat(groups, sections).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a path is that of such a page which is not there. */
    boolean lacks(String path) {
        if (find == null || !PAGE.matcher(path).matches()) {
            return false;
        }
        Set<String> known = paths;
        if (known == null) {
            known = find.get();
            paths = known;
        }
        return !known.contains(path);
    }

    /** The page whose path differs only in upper and lower case; null if there is none. These paths are in lower case. */
    @Nullable
    String inAnotherCase(String path) {
        String small = path.toLowerCase(Locale.ROOT);
        return lacks(path) && !lacks(small) ? small : null;
    }
}
