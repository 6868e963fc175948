package io.github.mineweekly.newsletter.site.settings;

import io.github.mineweekly.newsletter.catalog.Visibility;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterSettings;
import io.github.mineweekly.newsletter.site.output.FileMark;
import io.github.mineweekly.newsletter.theme.settings.PageFrame;
import io.github.mineweekly.newsletter.theme.settings.ThemeSettings;
import java.nio.file.Path;

/**
 * What decides which pages a site has, and what they say.
 *
 * @param frontMatter what the schema for editors says
 * @param sourceDirectory the newsletter's source directory
 * @param mark how the site's files are known as the plugin's own
 * @param frame what is around the content of the pages
 * @param threads how many threads render, at least 1
 */
public record PlanSettings(
        ThemeSettings theme,
        FeedSettings feeds,
        Visibility visibility,
        FrontMatterSettings frontMatter,
        Path sourceDirectory,
        FileMark mark,
        PageFrame frame,
        int threads) {}
