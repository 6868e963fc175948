package io.github.mineweekly.newsletter.site.settings;

import io.github.mineweekly.newsletter.catalog.Visibility;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterSettings;
import io.github.mineweekly.newsletter.markdown.MarkdownSettings;
import io.github.mineweekly.newsletter.site.output.OutputFolder;
import io.github.mineweekly.newsletter.site.rule.FailOn;
import io.github.mineweekly.newsletter.site.rule.SeverityPolicy;
import io.github.mineweekly.newsletter.theme.settings.PageFrame;
import io.github.mineweekly.newsletter.theme.settings.ThemeSettings;
import java.nio.file.Path;

/**
 * Everything that a team decides about its newsletter.
 *
 * @param severities what counts how much
 * @param failOn which problems fail the build
 * @param outputDirectory the newsletter's folder in the generated site
 * @param stateDirectory where the list of written files is kept, outside the site
 * @param allowEmpty whether a site may be deleted because there is no issue to build it of
 * @param threads how many threads read and render, at least 1
 */
public record NewsletterSettings(
        SourceSelection sources,
        FrontMatterSettings frontMatter,
        MarkdownSettings markdown,
        ThemeSettings theme,
        FeedSettings feeds,
        Visibility visibility,
        SeverityPolicy severities,
        FailOn failOn,
        ReportSettings reports,
        Path outputDirectory,
        Path stateDirectory,
        boolean allowEmpty,
        int threads) {
    public NewsletterSettings {
        if (threads < 1) {
            throw new IllegalArgumentException("threads is " + threads);
        }
    }

    /** The same, and nothing is written about problems; all issues are reported on. */
    public NewsletterSettings withoutReports() {
        return forReport(outputDirectory);
    }

    /**
     * The same for a report of the project's site: it writes elsewhere, and no files of problems.
     *
     * @param directory the newsletter's folder in the site that is written
     */
    public NewsletterSettings forReport(Path directory) {
        return new NewsletterSettings(
                sources,
                frontMatter,
                markdown,
                theme,
                feeds,
                visibility,
                severities,
                failOn,
                new ReportSettings(reports.repository(), null, null, null, "", reports.version(), ""),
                directory,
                stateDirectory,
                allowEmpty,
                threads);
    }

    /** Where the site is written. */
    public OutputFolder output() {
        return new OutputFolder(feeds.project(), sources.projectDirectory(), outputDirectory, stateDirectory);
    }

    /** What decides how the next issue begins. */
    public DraftSettings draft() {
        return new DraftSettings(sources, theme, visibility, feeds.sectionAliases());
    }

    /** What decides which pages there are. */
    public PlanSettings plan() {
        return plan(visibility);
    }

    /** The same with other issues to be seen. */
    public PlanSettings plan(Visibility seen) {
        return plan(theme, seen, PageFrame.THEME);
    }

    /** The same for pages in the skin of the project's site, which has no feeds. */
    public PlanSettings planInSkin() {
        return plan(theme.withoutSiteUrl(), visibility, PageFrame.SKIN);
    }

    private PlanSettings plan(ThemeSettings pages, Visibility seen, PageFrame frame) {
        return new PlanSettings(pages, feeds, seen, frontMatter, sources.directory(), output().mark(), frame, threads);
    }
}
