package io.github.mineweekly.newsletter.site.source;

import io.github.mineweekly.newsletter.catalog.GroupIndex;
import io.github.mineweekly.newsletter.catalog.GroupKind;
import io.github.mineweekly.newsletter.catalog.IssueGroup;
import io.github.mineweekly.newsletter.catalog.ListedIssues;
import io.github.mineweekly.newsletter.catalog.RecurringSection;
import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.catalog.SectionIndex;
import io.github.mineweekly.newsletter.catalog.Visibility;
import io.github.mineweekly.newsletter.diagnostic.PathText;
import io.github.mineweekly.newsletter.issue.PagePaths;
import io.github.mineweekly.newsletter.markdown.link.Reference;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds names of files that this machine cannot write. No rule has them, since the issues are right and another
 * machine may build them; so they warn where nothing is written, and stop what would write half a site.
 */
public final class UnusableNames {
    private final SourceFiles sources;
    private final Visibility visibility;
    private final Map<String, String> sectionAliases;
    private final EncodablePaths encodable;

    /** @param sectionAliases from a section's name to the name of the section that it counts as */
    public UnusableNames(
            SourceFiles sources, Visibility visibility, Map<String, String> sectionAliases, EncodablePaths encodable) {
        this.sources = sources;
        this.visibility = visibility;
        this.sectionAliases = Map.copyOf(sectionAliases);
        this.encodable = encodable;
    }

    /**
     * What would stop a render, one per line.
     *
     * @param entries the issues that could be read
     */
    public List<String> warnings(List<RenderedIssue> entries) throws IOException {
        return encodable.hasAll()
                ? List.of()
                : encodable.problem(paths(entries)).stream().toList();
    }

    /**
     * Checks what is to be written.
     *
     * @throws IOException if a name is unusable; nothing is written yet
     */
    public void check(Collection<String> paths) throws IOException {
        String problem = encodable.problem(paths).orElse(null);
        if (problem != null) {
            throw new IOException(problem + "; nothing was written");
        }
    }

    /** The paths of the site that issues and headings name. */
    private Set<String> paths(List<RenderedIssue> entries) throws IOException {
        Set<String> paths = new TreeSet<>();
        for (RenderedIssue entry : entries) {
            if (visibility.of(entry.issue()).hasPage()) {
                paths.add(entry.issue().source().pagePath());
                entry.issue().aliases().stream().map(PagePaths::ofAlias).forEach(paths::add);
                entry.article().references().stream()
                        .map(Reference::path)
                        .filter(path -> !PathText.isOutside(path))
                        .forEach(paths::add);
            }
        }
        List<RenderedIssue> listed = ListedIssues.of(entries, visibility).newestFirst();
        SectionIndex.of(listed, sectionAliases).sections().stream()
                .map(RecurringSection::pagePath)
                .forEach(paths::add);
        for (GroupKind kind : GroupKind.values()) {
            GroupIndex.of(kind, listed).groups().stream()
                    .map(IssueGroup::pagePath)
                    .forEach(paths::add);
        }
        PublicFiles.of(sources).files().keySet().stream()
                .map(path -> path.substring(SourceFiles.PUBLIC.length() + 1))
                .forEach(paths::add);
        return paths;
    }
}
