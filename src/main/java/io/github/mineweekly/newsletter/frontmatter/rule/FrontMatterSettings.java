package io.github.mineweekly.newsletter.frontmatter.rule;

import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.issue.Today;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a team decides about its front matter.
 *
 * @param today when the newsletter is read
 * @param extraKeys keys of the team's own, accepted without a word
 * @param teamKeys what the team asks of keys; those that are not the newsletter's are accepted as {@code extraKeys} are
 * @param misspeltKeys whether a misspelt key is read as the right one; else it is unknown
 * @param rules those that an issue may silence by their ids, of every stage
 * @param sections headings of texts that are known to be no titles, in a form in which they can be compared
 * @param history the days that the history gives to issues, by their keys; empty if it was not asked
 */
public record FrontMatterSettings(
        Today today,
        Set<String> extraKeys,
        List<TeamKey> teamKeys,
        boolean misspeltKeys,
        List<Rule> rules,
        Set<String> sections,
        Map<String, LocalDate> history) {
    public FrontMatterSettings {
        extraKeys = Set.copyOf(extraKeys);
        teamKeys = List.copyOf(teamKeys);
        rules = List.copyOf(rules);
        sections = Set.copyOf(sections);
        history = Map.copyOf(history);
    }

    public FrontMatterSettings(
            Today today, Set<String> extraKeys, List<TeamKey> teamKeys, boolean misspeltKeys, List<Rule> rules) {
        this(today, extraKeys, teamKeys, misspeltKeys, rules, Set.of(), Map.of());
    }

    /** Whether a key is the team's own; one of ours of which the team asks something is not. */
    public boolean isTeams(String key) {
        return !Keys.OWN.contains(key)
                && (extraKeys.contains(key)
                        || teamKeys.stream().anyMatch(one -> one.name().equals(key)));
    }

    /** The names of the newsletter's keys and of the team's own, in order. */
    public List<String> names() {
        List<String> names = new ArrayList<>(Keys.OWN);
        teamKeys.stream()
                .map(TeamKey::name)
                .filter(name -> !names.contains(name))
                .forEach(names::add);
        return names;
    }

    /** What is asked of an issue. */
    public List<TeamKey> askedOf(String issueKey) {
        return teamKeys.stream().filter(key -> key.isAskedOf(issueKey)).toList();
    }

    /** The keys that an issue must have. */
    public Set<String> required(String issueKey) {
        Set<String> names = new HashSet<>(Keys.REQUIRED);
        askedOf(issueKey).stream().filter(TeamKey::required).map(TeamKey::name).forEach(names::add);
        return names;
    }

    /** The same on another day. */
    public FrontMatterSettings on(Today day) {
        return new FrontMatterSettings(day, extraKeys, teamKeys, misspeltKeys, rules, sections, history);
    }

    /** The same where some headings are known to be no titles, and some days by the history. */
    public FrontMatterSettings knowing(Set<String> headings, Map<String, LocalDate> days) {
        return new FrontMatterSettings(today, extraKeys, teamKeys, misspeltKeys, rules, headings, days);
    }
}
