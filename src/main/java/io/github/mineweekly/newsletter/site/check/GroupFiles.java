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
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which pages of sections, tags and authors there are; found out when a link leads to one. For one thread. */
final class GroupFiles {
    private static final Pattern PAGE = Pattern.compile("(sections|tags|authors)/(?!index\\.)[^/]+\\.html");

    private final Supplier<Set<String>> find;
    private @Nullable Set<String> paths;

    GroupFiles(Visibility visibility, Map<String, String> sectionAliases, List<RenderedIssue> entries) {
        this.find = () -> {
            List<RenderedIssue> listed = ListedIssues.of(entries, visibility).newestFirst();
            Stream<String> groups = Stream.of(GroupKind.values())
                    .flatMap(kind -> GroupIndex.of(kind, listed).groups().stream())
                    .map(IssueGroup::pagePath);
            Stream<String> sections =
                    SectionIndex.of(listed, sectionAliases).sections().stream().map(RecurringSection::pagePath);
            return Stream.concat(groups, sections).collect(Collectors.toUnmodifiableSet());
        };
    }

    /** Whether a path is that of such a page which is not there. */
    boolean lacks(String path) {
        if (!PAGE.matcher(path).matches()) {
            return false;
        }
        if (paths == null) {
            paths = find.get();
        }
        return !paths.contains(path);
    }
}
