package io.github.mineweekly.newsletter.site.earlier;

import io.github.mineweekly.newsletter.catalog.Visibility;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterSettings;
import io.github.mineweekly.newsletter.issue.Today;
import io.github.mineweekly.newsletter.markdown.MarkdownSettings;
import io.github.mineweekly.newsletter.site.output.OutputFolder;
import io.github.mineweekly.newsletter.site.settings.FeedSettings;
import io.github.mineweekly.newsletter.site.settings.NewsletterSettings;
import io.github.mineweekly.newsletter.site.settings.SourceSelection;
import io.github.mineweekly.newsletter.text.ContentHash;
import io.github.mineweekly.newsletter.theme.settings.ThemeSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What all that a build keeps depends on but the issues: the settings, the team's files, the code, the machine.
 *
 * @param reading decides what is read of an issue
 * @param pages decides what pages are made of issues
 */
public record BuildKeys(String reading, String pages) {
    /** All that the reading of an issue depends on but the day, which {@link StoredReads} compares with its dates. */
    private record OfReading(
            SourceSelection sources, FrontMatterSettings frontMatter, MarkdownSettings markdown, String name) {}

    /**
     * All that pages depend on.
     *
     * @param visibility without the last day that is published, since an issue after it is a draft
     * @param output decides the mark on pages
     */
    private record OfPages(ThemeSettings theme, FeedSettings feeds, Visibility visibility, OutputFolder output) {}

    /** Empty if the settings cannot be compared with those of another build. */
    public static Optional<BuildKeys> of(NewsletterSettings settings) throws IOException {
        Visibility seen = settings.visibility();
        String reading = SettingsText.of(new OfReading(
                settings.sources(),
                settings.frontMatter().on(Today.of(LocalDate.MIN)),
                settings.markdown(),
                settings.theme().name()));
        String pages = SettingsText.of(new OfPages(
                settings.theme(),
                settings.feeds(),
                new Visibility(seen.hiddenIssues(), seen.drafts()),
                settings.output()));
        if (reading == null || pages == null) {
            return Optional.empty();
        }
        String common = Inputs.machine() + Inputs.code() + teamFiles(settings);
        return Optional.of(new BuildKeys(ContentHash.of(reading + common), ContentHash.of(reading + pages + common)));
    }

    /** Whether both are equal. Not the record's own comparison: see CONTRIBUTING, "Start-up". */
    public boolean isSameAs(BuildKeys other) {
        return reading.equals(other.reading) && pages.equals(other.pages);
    }

    private static String teamFiles(NewsletterSettings settings) throws IOException {
        StringBuilder files = new StringBuilder();
        for (Path file : Inputs.ofTheme(settings.theme().look()).keySet()) {
            files.append('\n').append(file).append('\n').append(Inputs.content(file));
        }
        return files.toString();
    }
}
