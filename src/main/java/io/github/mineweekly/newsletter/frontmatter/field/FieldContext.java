package io.github.mineweekly.newsletter.frontmatter.field;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Edit;
import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterSettings;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.frontmatter.yaml.FrontMatterBlock;
import io.github.mineweekly.newsletter.frontmatter.yaml.NodePlaces;
import io.github.mineweekly.newsletter.frontmatter.yaml.SuggestedFix;
import io.github.mineweekly.newsletter.issue.Span;

/** What the check of a key needs: the block, its entries, the settings, and where to put problems. */
public record FieldContext(
        FrontMatterSettings settings,
        FrontMatterBlock block,
        NodePlaces places,
        Fields entries,
        DiagnosticCollector findings) {
    /** A problem at an entry's value. */
    Diagnostic problem(Rule rule, Field entry, String message) {
        Span span = entry.value().span();
        return findings.problem(rule, span.isEmpty() ? entry.key() : span, message);
    }

    /** The change of an entry's value, told under the key's right name; an anchor between the two stays. */
    SuggestedFix mend(String key, Field entry, String newValue) {
        Span span = entry.value().span();
        Edit edit = new Edit(findings.region(span), span.isEmpty() ? " " + newValue : newValue);
        boolean anchored = places.text(entry.colon()).indexOf('&') >= 0;
        return SuggestedFix.certain(anchored ? newValue : key + ": " + newValue, edit);
    }

    /** Adds a problem with the change that mends it, or with the same words and no change where none is possible. */
    void add(Diagnostic problem, String key, Field entry, String newValue) {
        findings.add(
                entry.value().isReplaceable()
                        ? mend(key, entry, newValue).on(problem)
                        : problem.withHelp(
                                "write `" + key + ": " + (entry.value().isBlockCollection() ? "…" : newValue) + "`"));
    }
}
