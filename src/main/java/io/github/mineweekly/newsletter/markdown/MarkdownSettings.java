package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.issue.Outline;

/**
 * How articles are rendered.
 *
 * @param outline for issues that do not say
 */
public record MarkdownSettings(Outline outline) {}
