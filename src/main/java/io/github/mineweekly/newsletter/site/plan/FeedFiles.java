package io.github.mineweekly.newsletter.site.plan;

import io.github.mineweekly.newsletter.catalog.RecurringSection;
import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.catalog.ReservedPaths;
import io.github.mineweekly.newsletter.catalog.SectionIndex;
import io.github.mineweekly.newsletter.catalog.SectionPart;
import io.github.mineweekly.newsletter.feed.AtomFeed;
import io.github.mineweekly.newsletter.feed.Feed;
import io.github.mineweekly.newsletter.feed.FeedEntry;
import io.github.mineweekly.newsletter.feed.JsonFeed;
import io.github.mineweekly.newsletter.feed.RssFeed;
import io.github.mineweekly.newsletter.feed.SiteAddress;
import io.github.mineweekly.newsletter.markdown.ArticleTexts;
import io.github.mineweekly.newsletter.parallel.Ahead;
import io.github.mineweekly.newsletter.site.output.OutputFile;
import io.github.mineweekly.newsletter.site.settings.FeedSettings;
import io.github.mineweekly.newsletter.site.settings.PlanSettings;
import io.github.mineweekly.newsletter.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The feeds of the newsletter and of its sections, for a site whose address is known. */
final class FeedFiles {
    private final PlanSettings settings;
    private final ArticleTexts texts;
    private final SiteAddress site;
    private final Theme theme;
    private final PageKeys keys;

    FeedFiles(PlanSettings settings, ArticleTexts texts, SiteAddress site, Theme theme, PageKeys keys) {
        this.keys = keys;
        this.texts = texts;
        this.settings = settings;
        this.site = site;
        this.theme = theme;
    }

    /**
     * @param published newest first
     * @param sections of these issues alone
     */
    List<PageJob> jobs(List<RenderedIssue> published, SectionIndex sections) {
        List<PageJob> jobs = new ArrayList<>();
        jobs.add(PageJob.when(
                path -> path.startsWith("feed.") || path.startsWith("rss."), () -> whole(newest(published))));
        for (RecurringSection section : sections.sections()) {
            jobs.add(PageJob.one(section.feedPath(), () -> file(section)));
        }
        return jobs;
    }

    private OutputFile file(RecurringSection section) {
        String path = section.feedPath();
        PageKey key = keys.of(path, section.pagePath(), section.name());
        newest(section).forEach(part -> key.add(part.name()).addIssue(part.entry()));
        return key.text(path, () -> AtomFeed.write(feed(section), path));
    }

    private List<SectionPart> newest(RecurringSection section) {
        return newest(section.parts());
    }

    private <T> List<T> newest(List<T> all) {
        return all.stream().limit(settings.feeds().feedSize()).toList();
    }

    private List<OutputFile> whole(List<RenderedIssue> newest) {
        // Asked for by those of the three that are not kept, and made once.
        Ahead<Feed> feed = Ahead.of(
                1,
                () -> feed(
                        ReservedPaths.HOME,
                        settings.theme().name(),
                        newest.stream()
                                .map(entry -> FeedEntry.of(
                                                entry, texts, settings.theme().name(), site)
                                        .in(theme.languageTag(entry)))
                                .toList()));
        return List.of(
                whole(newest, ReservedPaths.ATOM, () -> AtomFeed.write(feed.get(), ReservedPaths.ATOM)),
                whole(newest, ReservedPaths.RSS, () -> RssFeed.write(feed.get(), ReservedPaths.RSS)),
                whole(newest, ReservedPaths.JSON_FEED, () -> JsonFeed.write(feed.get(), ReservedPaths.JSON_FEED)));
    }

    private OutputFile whole(List<RenderedIssue> newest, String path, Supplier<String> text) {
        return keys.of(path).addIssues(newest).text(path, text);
    }

    private Feed feed(RecurringSection section) {
        List<FeedEntry> newest = newest(section).stream()
                .map(part -> FeedEntry.ofSection(part, texts, settings.theme().name(), site)
                        .in(theme.languageTag(part.entry())))
                .toList();
        return feed(section.pagePath(), settings.theme().name() + " · " + section.name(), newest);
    }

    private Feed feed(String path, String title, List<FeedEntry> entries) {
        FeedSettings feeds = settings.feeds();
        return new Feed(
                site,
                feeds.newsletterId(),
                path,
                title,
                settings.theme().description(),
                theme.languageTag(),
                feeds.author().isEmpty() ? settings.theme().name() : feeds.author(),
                settings.mark().generator(settings.theme().version()),
                site.page(theme.touchIconPath()),
                theme.imagePath() == null ? null : site.page(theme.imagePath()),
                entries);
    }
}
