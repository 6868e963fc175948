package io.github.mineweekly.newsletter.frontmatter.rule;

import io.github.mineweekly.newsletter.diagnostic.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What a team decides about its front matter.
 *
 * @param today dates later than this are in the future
 * @param extraKeys keys of the team's own, accepted without a word
 * @param misspeltKeys whether a misspelt key is read as the right one; else it is unknown
 * @param rules those that an issue may silence by their ids, of every stage
 */
public record FrontMatterSettings(LocalDate today, Set<String> extraKeys, boolean misspeltKeys, List<Rule> rules) {
    public FrontMatterSettings {
        extraKeys = Set.copyOf(extraKeys);
        rules = List.copyOf(rules);
    }

    /** With the default of what can be left out. */
    public FrontMatterSettings(LocalDate today, Set<String> extraKeys, List<Rule> rules) {
        this(today, extraKeys, true, rules);
    }

    /** Whether a key is the team's own. */
    public boolean isTeams(String key) {
        return extraKeys.contains(key);
    }
}
