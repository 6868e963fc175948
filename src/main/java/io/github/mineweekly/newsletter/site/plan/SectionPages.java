package io.github.mineweekly.newsletter.site.plan;

import io.github.mineweekly.newsletter.catalog.ByYear;
import io.github.mineweekly.newsletter.catalog.ListedIssues;
import io.github.mineweekly.newsletter.catalog.SectionIndex;
import io.github.mineweekly.newsletter.site.output.OutputFile;
import io.github.mineweekly.newsletter.theme.Theme;
import io.github.mineweekly.newsletter.theme.page.SectionPage;
import io.github.mineweekly.newsletter.theme.page.SectionPart;
import io.github.mineweekly.newsletter.theme.page.SectionTeaser;
import io.github.mineweekly.newsletter.theme.page.YearLink;
import java.util.ArrayList;
import java.util.List;

/** The page of all sections, and one for each; in years, where it would grow too long. */
final class SectionPages {
    /** One page can list so many pieces of news and still be read and loaded. */
    private static final int ON_ONE_PAGE = 600;

    private static final int NEWEST = 150;

    private final Theme theme;
    private final ListedIssues listed;
    private final SectionIndex sections;
    private final SectionIndex withFeed;

    /** @param withFeed the sections that have a feed */
    SectionPages(Theme theme, ListedIssues listed, SectionIndex sections, SectionIndex withFeed) {
        this.theme = theme;
        this.listed = listed;
        this.sections = sections;
        this.withFeed = withFeed;
    }

    List<OutputFile> files() {
        List<OutputFile> files = new ArrayList<>();
        List<SectionTeaser> teasers = new ArrayList<>();
        for (SectionIndex.Topic topic : sections.topics()) {
            teasers.add(new SectionTeaser(
                    topic.name(),
                    topic.pagePath(),
                    topic.count(),
                    topic.parts().size(),
                    topic.parts().get(0).entry().issue().date()));
            files.addAll(pages(topic));
        }
        files.add(0, OutputFile.text("sections/index.html", theme.sections(teasers)));
        return files;
    }

    private List<OutputFile> pages(SectionIndex.Topic topic) {
        ByYear<SectionIndex.Part> parts = ByYear.of(
                topic.parts(),
                part -> part.entry().issue().date().getYear(),
                part -> Math.max(1, part.count()),
                ON_ONE_PAGE,
                NEWEST);
        List<YearLink> years = new ArrayList<>();
        parts.years().forEach((year, of) -> years.add(new YearLink(year, path(topic, year), size(of))));
        List<OutputFile> files = new ArrayList<>();
        files.add(page(topic, topic.pagePath(), 0, topic.parts(), parts.newest(), years));
        parts.years().forEach((year, of) -> files.add(page(topic, path(topic, year), year, of, of, years)));
        return files;
    }

    /** @param all what the page is about; {@code shown} what it lists of that */
    private OutputFile page(
            SectionIndex.Topic topic,
            String path,
            int year,
            List<SectionIndex.Part> all,
            List<SectionIndex.Part> shown,
            List<YearLink> years) {
        boolean feed = withFeed.topics().stream().anyMatch(other -> other.slug().equals(topic.slug()));
        List<SectionPart> parts = shown.stream()
                .map(part -> new SectionPart(listed.teaser(part.entry()), part.anchor(), part.sections()))
                .toList();
        SectionPage page = new SectionPage(
                path, topic.name(), feed ? topic.feedPath() : "", size(all), all.size(), year, parts, years);
        return OutputFile.text(path, theme.topic(page));
    }

    private static String path(SectionIndex.Topic topic, int year) {
        return "sections/" + topic.slug() + "/" + year + ".html";
    }

    private static int size(List<SectionIndex.Part> parts) {
        return parts.stream().mapToInt(SectionIndex.Part::count).sum();
    }
}
