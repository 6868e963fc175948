package io.github.mineweekly.newsletter.site.plan;

import io.github.mineweekly.newsletter.catalog.ByYear;
import io.github.mineweekly.newsletter.catalog.RecurringSection;
import io.github.mineweekly.newsletter.catalog.ReservedPaths;
import io.github.mineweekly.newsletter.catalog.SectionIndex;
import io.github.mineweekly.newsletter.catalog.SectionPart;
import io.github.mineweekly.newsletter.site.output.OutputFile;
import io.github.mineweekly.newsletter.theme.Theme;
import io.github.mineweekly.newsletter.theme.page.SectionPage;
import io.github.mineweekly.newsletter.theme.page.YearLink;
import java.util.ArrayList;
import java.util.List;

/** The page of all sections, and one for each, if there is one; in years, where it would grow too long. */
final class SectionPages {
    /** In items; one page can list 600 and still be read and loaded. */
    private static final ByYear.Sizes SIZES = new ByYear.Sizes(600, 150, 300);

    private final Theme theme;
    private final SectionIndex sections;
    private final SectionIndex withFeed;
    private final PageKeys keys;

    /** @param withFeed the sections that have a feed */
    SectionPages(Theme theme, SectionIndex sections, SectionIndex withFeed, PageKeys keys) {
        this.keys = keys;
        this.theme = theme;
        this.sections = sections;
        this.withFeed = withFeed;
    }

    List<PageJob> jobs() {
        if (sections.sections().isEmpty()) {
            return List.of();
        }
        List<PageJob> jobs = new ArrayList<>();
        jobs.add(PageJob.page(ReservedPaths.SECTIONS, () -> theme.sections(sections.sections())));
        sections.sections()
                .forEach(section -> jobs.add(PageJob.below("sections/" + section.slug(), () -> pages(section))));
        return jobs;
    }

    private List<OutputFile> pages(RecurringSection section) {
        ByYear<SectionPart> parts = ByYear.of(
                section.parts(),
                part -> part.entry().issue().date().getYear(),
                part -> Math.max(1, part.count()),
                SIZES);
        List<YearLink> years = new ArrayList<>();
        parts.years().forEach((of, list) -> years.add(new YearLink(of, section.pagePath(of), SectionPart.count(list))));
        boolean feed = withFeed.contains(section);
        List<OutputFile> files = new ArrayList<>();
        files.add(page(new SectionPage(section, feed, null, parts.newest(), years)));
        parts.years()
                .forEach((of, list) -> files.add(page(new SectionPage(
                        new RecurringSection(section.name(), section.slug(), list), feed, of, list, years))));
        return files;
    }

    private OutputFile page(SectionPage page) {
        PageKey key = keys.of(page.path(), page.section().name(), page.feed(), page.of())
                .addYears(page.years());
        page.section().parts().forEach(part -> key.add(part.name()).addIssue(part.entry()));
        // All other pages list all that they are about.
        if (page.of() == null && !page.years().isEmpty()) {
            key.addIssues(page.shown().stream().map(SectionPart::entry).toList());
        }
        return key.page(page.path(), () -> theme.section(page));
    }
}
