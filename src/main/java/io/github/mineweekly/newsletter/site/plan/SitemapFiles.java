package io.github.mineweekly.newsletter.site.plan;

import io.github.mineweekly.newsletter.catalog.GroupIndex;
import io.github.mineweekly.newsletter.catalog.RecurringSection;
import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.catalog.ReservedPaths;
import io.github.mineweekly.newsletter.catalog.SectionIndex;
import io.github.mineweekly.newsletter.catalog.SectionPart;
import io.github.mineweekly.newsletter.feed.SiteAddress;
import io.github.mineweekly.newsletter.feed.Sitemap;
import io.github.mineweekly.newsletter.site.output.OutputFile;
import io.github.mineweekly.newsletter.site.source.SourceFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What search engines read first, for a site whose address is known. */
final class SitemapFiles {
    private static final String ROBOTS = "robots.txt";

    private final SiteAddress site;
    private final Path publicDirectory;

    /**
     * @param sourceDirectory a {@code robots.txt} of the team's own in its folder {@code public} takes precedence over
     * ours
     */
    SitemapFiles(SiteAddress site, Path sourceDirectory) {
        this.site = site;
        this.publicDirectory = sourceDirectory.resolve(SourceFiles.PUBLIC);
    }

    /**
     * @param published newest first
     * @param sections of these issues alone
     * @param groups likewise
     */
    List<OutputFile> files(List<RenderedIssue> published, SectionIndex sections, List<GroupIndex> groups) {
        List<Sitemap.Page> pages = new ArrayList<>();
        LocalDate changed = changed(published);
        pages.add(new Sitemap.Page(ReservedPaths.HOME, changed));
        for (RenderedIssue entry : published) {
            pages.add(new Sitemap.Page(
                    entry.issue().source().pagePath(), entry.issue().updated()));
        }
        if (!sections.sections().isEmpty()) {
            pages.add(new Sitemap.Page(ReservedPaths.SECTIONS, changed));
        }
        for (RecurringSection section : sections.sections()) {
            List<RenderedIssue> entries =
                    section.parts().stream().map(SectionPart::entry).toList();
            pages.add(new Sitemap.Page(section.pagePath(), changed(entries)));
        }
        groups.forEach(index -> addGroups(index, changed, pages));
        pages.add(new Sitemap.Page(ReservedPaths.LINKS, changed));
        pages.add(new Sitemap.Page(ReservedPaths.SUBSCRIBE, null));
        List<OutputFile> files = new ArrayList<>();
        Sitemap.write(site, pages).forEach(file -> files.add(OutputFile.text(file.path(), file.content())));
        if (!Files.exists(publicDirectory.resolve(ROBOTS))) {
            Sitemap.robots(site).ifPresent(text -> files.add(OutputFile.text(ROBOTS, text)));
        }
        return files;
    }

    private static void addGroups(GroupIndex index, @Nullable LocalDate changed, List<Sitemap.Page> pages) {
        if (!index.groups().isEmpty()) {
            pages.add(new Sitemap.Page(index.kind().indexPath(), changed));
        }
        index.groups().forEach(group -> pages.add(new Sitemap.Page(group.pagePath(), changed(group.issues()))));
    }

    private static @Nullable LocalDate changed(List<RenderedIssue> entries) {
        return entries.stream()
                .map(entry -> entry.issue().updated())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
