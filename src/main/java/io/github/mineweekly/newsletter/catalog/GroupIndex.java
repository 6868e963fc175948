package io.github.mineweekly.newsletter.catalog;

import io.github.mineweekly.newsletter.issue.Issue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The tags, or the authors, that several issues have: one that a single issue has leads nowhere. Immutable. */
public final class GroupIndex {
    /** How many issues must have a name for it to have a page. */
    private static final int LEAST_ISSUES = 2;

    /** So many tags, or authors, can have pages. */
    private static final int MOST_GROUPS = 2000;

    private static final Comparator<IssueGroup> MOST_ISSUES_THEN_NEWEST = Comparator.comparing(
                    (IssueGroup group) -> group.issues().size())
            .thenComparing(IssueGroup::latest)
            .reversed()
            .thenComparing(IssueGroup::slug);

    private final GroupKind kind;
    private final List<IssueGroup> groups;
    private final Map<String, IssueGroup> bySlug;

    private GroupIndex(GroupKind kind, List<IssueGroup> groups) {
        this.kind = kind;
        this.groups = List.copyOf(groups);
        this.bySlug = groups.stream().collect(Collectors.toMap(IssueGroup::slug, group -> group));
    }

    /** @param entries the issues that readers may know of, newest first */
    public static GroupIndex of(GroupKind kind, List<RenderedIssue> entries) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, List<RenderedIssue>> issues = new LinkedHashMap<>();
        for (RenderedIssue entry : entries) {
            Map<String, String> own = new LinkedHashMap<>();
            kind.namesOf(entry.issue()).forEach(name -> own.putIfAbsent(FileName.of(name), name));
            own.forEach((slug, name) -> {
                names.putIfAbsent(slug, name);
                issues.computeIfAbsent(slug, key -> new ArrayList<>()).add(entry);
            });
        }
        List<IssueGroup> groups = new ArrayList<>();
        names.forEach((slug, name) -> {
            List<RenderedIssue> of = issues.getOrDefault(slug, List.of());
            if (of.size() >= LEAST_ISSUES) {
                groups.add(new IssueGroup(kind, name, slug, of));
            }
        });
        groups.sort(MOST_ISSUES_THEN_NEWEST);
        return new GroupIndex(kind, groups.subList(0, Math.min(groups.size(), MOST_GROUPS)));
    }

    public GroupKind kind() {
        return kind;
    }

    /** Those of the most issues first, then those seen last. */
    public List<IssueGroup> groups() {
        return groups;
    }

    /** The names that an issue has, each with the page that it leads to. */
    public List<GroupLink> linksOf(Issue issue) {
        List<GroupLink> links = new ArrayList<>();
        for (String name : kind.namesOf(issue)) {
            IssueGroup group = bySlug.get(FileName.of(name));
            links.add(new GroupLink(name, group == null ? null : group.pagePath()));
        }
        return links;
    }

    /** What some issues alone have of the groups; those that they do not have are absent. */
    public GroupIndex only(Predicate<RenderedIssue> entries) {
        List<IssueGroup> some = new ArrayList<>();
        for (IssueGroup group : groups) {
            List<RenderedIssue> of = group.issues().stream().filter(entries).toList();
            if (!of.isEmpty()) {
                some.add(new IssueGroup(kind, group.name(), group.slug(), of));
            }
        }
        return new GroupIndex(kind, some);
    }
}
