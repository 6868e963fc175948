package io.github.mineweekly.newsletter.site.settings;

import io.github.mineweekly.newsletter.catalog.Visibility;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterSettings;
import io.github.mineweekly.newsletter.markdown.MarkdownSettings;
import io.github.mineweekly.newsletter.site.output.OutputFolder;
import io.github.mineweekly.newsletter.site.rule.FailOn;
import io.github.mineweekly.newsletter.site.rule.SeverityPolicy;
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

    /** Where the site is written. */
    public OutputFolder output() {
        return new OutputFolder(feeds.project(), sources.projectDirectory(), outputDirectory, stateDirectory);
    }

    /** What decides which pages there are. */
    public PlanSettings plan() {
        return new PlanSettings(theme, feeds, visibility, frontMatter, sources.directory(), output().mark(), threads);
    }
}
