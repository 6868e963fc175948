package io.github.mineweekly.newsletter.theme.page;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an issue shows.
 *
 * @param older the listed issue before, or null
 * @param newer the listed issue after, or null
 * @param indexed whether search engines may list the page
 */
public record IssuePage(
        RenderedIssue entry,
        @Nullable RenderedIssue older,
        @Nullable RenderedIssue newer,
        boolean indexed) {}
