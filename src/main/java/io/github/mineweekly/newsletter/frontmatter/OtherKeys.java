package io.github.mineweekly.newsletter.frontmatter;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Edit;
import io.github.mineweekly.newsletter.frontmatter.block.SuggestedFix;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import java.util.Map;

/** Keys of other tools that need more than another name. */
final class OtherKeys {
    private final Map<String, Field> byKey;
    private final ValueFit fit;
    private final DiagnosticCollector diagnostics;

    OtherKeys(Map<String, Field> byKey, ValueFit fit, DiagnosticCollector diagnostics) {
        this.byKey = byKey;
        this.fit = fit;
        this.diagnostics = diagnostics;
    }

    /** Reports {@code toc} and {@code noindex}; returns whether it was one of them. */
    boolean report(Field field) {
        switch (field.name()) {
            case "toc" -> reportToc(field);
            case "noindex" ->
                diagnostics.add(
                        FrontMatterRules.KEY_OF_OTHER_TOOL,
                        field.key(),
                        "the key `noindex` is not read",
                        "write `hidden: true`, which also takes the issue out of all lists, or delete it");
            default -> {
                return false;
            }
        }
        return true;
    }

    private void reportToc(Field field) {
        Diagnostic problem = diagnostics.problem(
                FrontMatterRules.KEY_OF_OTHER_TOOL,
                field.key(),
                "the key `toc` is not read; the newsletter's key is `outline`");
        boolean off =
                field.value().text().equals("false") && !byKey.containsKey("outline") && fit.fits("outline", field);
        diagnostics.add(
                off
                        ? SuggestedFix.safe("outline", new Edit(diagnostics.region(field.key()), "outline"))
                                .on(problem)
                        : problem.withHelp("delete it; the outline is shown unless `outline: false` is written"));
    }
}
