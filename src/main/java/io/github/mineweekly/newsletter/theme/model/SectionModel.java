package io.github.mineweekly.newsletter.theme.model;

import io.github.mineweekly.newsletter.catalog.RecurringSection;
import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.catalog.ReservedPaths;
import io.github.mineweekly.newsletter.catalog.SectionPart;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.markdown.Item;
import io.github.mineweekly.newsletter.markdown.Section;
import io.github.mineweekly.newsletter.markdown.SourceLink;
import io.github.mineweekly.newsletter.text.UrlEncoding;
import io.github.mineweekly.newsletter.theme.page.SectionPage;
import io.github.mineweekly.newsletter.theme.template.Language;
import io.github.mineweekly.newsletter.theme.view.SectionPageView;
import io.github.mineweekly.newsletter.theme.view.SectionsView;
import java.util.ArrayList;
import java.util.List;

/** The page of all sections and that of one as their templates want them. */
public final class SectionModel {
    /** A line of a text that a list shows, in characters. */
    private static final int LINE = 100;

    /** How many issues' titles a description for search engines looks at. */
    private static final int IN_DESCRIPTION = 10;

    private final PageContext context;
    private final Language language;

    public SectionModel(PageContext context) {
        this.context = context;
        this.language = context.language();
    }

    public SectionsView index(List<RecurringSection> sections) {
        return new SectionsView(
                language.word("sections"),
                language.count("sectionCount", sections.size()),
                sections.stream().map(this::teaser).toList());
    }

    /** What the page lists, for search engines. */
    public String about(List<RecurringSection> sections) {
        return Summary.of(
                language.count("sectionCount", sections.size()),
                sections.stream().map(RecurringSection::name).toList(),
                language);
    }

    private SectionsView.SectionRow teaser(RecurringSection section) {
        return new SectionsView.SectionRow(
                context.links().to(section.pagePath()),
                section.name(),
                items(section),
                language.count("issues", section.parts().size()),
                section.latest().toString(),
                language.day(section.latest()));
    }

    private String items(RecurringSection section) {
        return section.count() == 0 ? "" : language.count("items", section.count());
    }

    public SectionPageView page(SectionPage page) {
        RecurringSection section = page.section();
        return new SectionPageView(
                context.links().to(ReservedPaths.SECTIONS),
                section.name(),
                TitleParts.isLong(section.name()),
                YearLinks.label(page.of()),
                items(section),
                language.count("issues", section.parts().size()),
                page.feed() ? context.links().to(section.feedPath()) : "",
                page.shown().stream().map(this::part).toList(),
                YearLinks.of(page.years(), page.of(), "items", context));
    }

    /** What the page lists, for search engines. */
    public String about(SectionPage page) {
        List<SectionPart> parts = page.section().parts();
        List<String> headlines = parts.stream()
                .limit(IN_DESCRIPTION)
                .flatMap(part -> part.headlines().stream())
                .toList();
        return Summary.of(language.count("issues", parts.size()), headlines, language);
    }

    private SectionPageView.IssuePart part(SectionPart part) {
        RenderedIssue entry = part.entry();
        Issue issue = entry.issue();
        String url = context.links().to(issue.source().pagePath()) + "#";
        return new SectionPageView.IssuePart(
                url + UrlEncoding.fragment(part.anchor()),
                context.label(entry),
                entry.title(context.settings().name()),
                issue.date().toString(),
                language.day(issue.date()),
                entry.draft(),
                finds(part, url));
    }

    private static List<SectionPageView.Find> finds(SectionPart part, String url) {
        List<SectionPageView.Find> finds = new ArrayList<>();
        for (Section section : part.sections()) {
            String anchor = section.heading() == null ? "" : section.heading().id();
            section.items().forEach(item -> finds.add(item(item, url)));
            if (section.items().isEmpty()) {
                finds.add(find(
                        section.heading() == null ? "" : section.heading().text(),
                        url + UrlEncoding.fragment(anchor),
                        List.of(),
                        section.prose().text()));
            }
        }
        return finds;
    }

    private static SectionPageView.Find item(Item item, String url) {
        String place = url + UrlEncoding.fragment(item.heading().id());
        return find(item.heading().text(), place, item.sources(), item.text());
    }

    private static SectionPageView.Find find(String title, String place, List<SourceLink> sources, String text) {
        return new SectionPageView.Find(
                place, title, sources.isEmpty() ? null : source(sources.get(0)), firstLine(text));
    }

    private static SectionPageView.Source source(SourceLink source) {
        return new SectionPageView.Source(source.url(), source.name(), source.publisher() == null ? "" : source.host());
    }

    private static String firstLine(String text) {
        String line = text.lines()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .findFirst()
                .orElse("");
        return line.codePointCount(0, line.length()) <= LINE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LINE)).strip() + "…";
    }
}
