package io.github.mineweekly.newsletter.frontmatter;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.frontmatter.block.SuggestedFix;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.rule.OtherTools;
import io.github.mineweekly.newsletter.frontmatter.value.BooleanWord;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import java.util.Map;
import java.util.Set;

/** Keys of other tools that need more than another name. */
final class OtherKeys {
    /** Keys of the address of a page. */
    static final Set<String> PATHS = Set.of("slug", "permalink", "abbrlink", "url");

    private final Map<String, Field> byKey;
    private final ValueFit fit;
    private final DiagnosticCollector diagnostics;

    OtherKeys(Map<String, Field> byKey, ValueFit fit, DiagnosticCollector diagnostics) {
        this.byKey = byKey;
        this.fit = fit;
        this.diagnostics = diagnostics;
    }

    /** Reports {@code toc} and what asks search engines or readers of archives; returns whether it was one of them. */
    boolean report(Field field) {
        switch (field.name()) {
            case "toc" -> reportToc(field);
            case "noindex", "robots", "sitemap", "sitemap_exclude", "searchable", "archived" -> reportPublished(field);
            case "slug", "permalink", "abbrlink" -> reportPath(field);
            case "url" -> {
                if (!field.value().isScalar() || !field.value().text().startsWith("/")) {
                    return false;
                }
                reportPath(field);
            }
            default -> {
                return reportLeftOut(field);
            }
        }
        return true;
    }

    private boolean reportLeftOut(Field field) {
        boolean leftOut = field.value().isScalar()
                && BooleanWord.of(field.value().text())
                        .filter(value -> OtherTools.leavesOut(field.name(), String.valueOf(value)))
                        .isPresent();
        if (leftOut) {
            reportPublished(field);
        }
        return leftOut;
    }

    private void reportPath(Field field) {
        diagnostics.add(
                FrontMatterRules.KEY_OF_OTHER_TOOL,
                field.key(),
                "the key `" + field.name() + "` is not read; the path of the page is that of the file",
                "rename the file, or write the old path in `aliases`, which leads on to the page; or delete the key");
    }

    /** VitePress's key is accepted; only one that asks to be left out of the search waits for an effect. */
    void reportSearch(Field field) {
        boolean excluded = BooleanWord.isFalse(field.value().text())
                || BooleanWord.isTrue(field.value().textOf("exclude"));
        if (field.name().equals("search") && excluded) {
            reportPublished(field);
        }
    }

    private void reportPublished(Field field) {
        Field hidden = byKey.get("hidden");
        boolean said = hidden != null && BooleanWord.isTrue(hidden.value().text());
        diagnostics.add(
                FrontMatterRules.KEY_OF_OTHER_TOOL,
                field.key(),
                "the key `" + field.name() + "` is not read, and has no effect on where the issue is shown",
                said
                        ? "delete it: `hidden: true` already takes the issue out of all lists and the search"
                        : "write `hidden: true`, which takes the issue out of all lists and the search, or delete it");
    }

    private void reportToc(Field field) {
        Diagnostic problem = diagnostics.problem(
                FrontMatterRules.KEY_OF_OTHER_TOOL,
                field.key(),
                "the key `toc` is not read; the newsletter's key is `outline`");
        boolean off = BooleanWord.isFalse(field.value().text())
                && !byKey.containsKey("outline")
                && fit.fits("outline", field);
        diagnostics.add(
                off
                        ? SuggestedFix.safe("outline", diagnostics.rename(field.key(), "outline"))
                                .on(problem)
                        : problem.withHelp("delete it; the outline is shown unless `outline: false` is written"));
    }
}
