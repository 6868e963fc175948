package io.github.mineweekly.newsletter.frontmatter;

import java.time.LocalDate;
import java.util.Set;

/**
 * What a team decides about its front matter.
 *
 * @param today dates later than this are in the future
 * @param extraKeys keys of the team's own, accepted without a word
 */
public record FrontMatterSettings(LocalDate today, Set<String> extraKeys) {
    public FrontMatterSettings {
        extraKeys = Set.copyOf(extraKeys);
    }
}
