package io.github.mineweekly.newsletter.frontmatter;

import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.issue.Span;
import io.github.mineweekly.newsletter.text.Misspelling;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.List;
import java.util.Optional;

/** Finds comments that should silence a rule and cannot. */
final class SilencingCheck {
    private final List<Rule> rules;
    private final DiagnosticCollector diagnostics;

    /** @param rules all that there are, of every stage */
    SilencingCheck(List<Rule> rules, DiagnosticCollector diagnostics) {
        this.rules = rules;
        this.diagnostics = diagnostics;
    }

    void check(Silencing silencing) {
        silencing.names().forEach(this::check);
        for (Span comment : silencing.misspelt()) {
            diagnostics.add(
                    FrontMatterRules.SILENCING_INVALID,
                    comment,
                    "this comment silences nothing",
                    "write `# newsletter:off rule-id` on a line of its own, with the id in brackets after the message");
        }
        for (Span comment : silencing.empty()) {
            diagnostics.add(
                    FrontMatterRules.SILENCING_INVALID,
                    comment,
                    "`# newsletter:off` names no rule",
                    "write the id in brackets after the message, or delete the line");
        }
    }

    private void check(Silencing.Name name) {
        Optional<Rule> rule =
                rules.stream().filter(one -> one.id().equals(name.id())).findFirst();
        if (rule.isEmpty()) {
            String known = "`mvn newsletter:explain` lists the rules";
            String help = Misspelling.nearestName(name.id(), ids())
                    .map(id -> "write `" + id + "`; " + known)
                    .orElse(known);
            report(name, "there is no rule " + Printable.quote(name.id()), help);
        } else if (rule.get().structural()) {
            report(
                    name,
                    "the rule `" + name.id() + "` cannot be silenced, since such an issue makes no page",
                    "fix the problem, and delete `" + name.id() + "` here");
        }
    }

    private void report(Silencing.Name name, String message, String help) {
        diagnostics.add(FrontMatterRules.SILENCING_INVALID, name.span(), message, help);
    }

    private List<String> ids() {
        return rules.stream().map(Rule::id).toList();
    }
}
