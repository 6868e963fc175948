package io.github.mineweekly.newsletter.frontmatter;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.frontmatter.block.SuggestedFix;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.rule.OtherTools;
import io.github.mineweekly.newsletter.frontmatter.value.BooleanWord;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.frontmatter.yaml.Value;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Keys of other tools that need more than another name. */
final class OtherKeys {
    /** Keys of the address of a page. */
    static final Set<String> PATHS = Set.of("slug", "permalink", "abbrlink", "url");

    private static final Pattern NO_ROBOTS = Pattern.compile("(?i)(?<![\\w:-])(?:noindex|(?<!: )none)(?![\\w-])");

    /** Keys within a map by which it is off. */
    private static final Set<String> OFF = Set.of("disable", "exclude", "ignore");

    private final OwnKeys own;
    private final ValueFit fit;
    private final DiagnosticCollector diagnostics;

    OtherKeys(OwnKeys own, ValueFit fit, DiagnosticCollector diagnostics) {
        this.own = own;
        this.fit = fit;
        this.diagnostics = diagnostics;
    }

    /** Reports {@code toc} and what asks search engines or readers of archives; returns whether it was one of them. */
    boolean report(Field field) {
        boolean elsewhere = field.name().equals("url")
                && !(field.value().isScalar() && field.value().text().startsWith("/"));
        if (field.name().equals("toc")) {
            reportToc(field);
        } else if (PATHS.contains(field.name()) && !elsewhere) {
            reportPath(field);
        } else {
            return reportLeftOut(field);
        }
        return true;
    }

    /** Reports a key that asks to be left out of one place, as a feed; returns whether it does. */
    boolean reportLeftOut(Field field) {
        boolean out = leavesOut(field);
        if (out) {
            reportPublished(field);
        }
        return out;
    }

    private static boolean leavesOut(Field field) {
        if (field.name().equals("robots")) {
            return field.value().keys().isEmpty()
                    ? NO_ROBOTS.matcher(field.value().text()).find()
                    : BooleanWord.of(field.value().textOf("noindex")).orElse(false)
                            || !BooleanWord.of(field.value().textOf("index")).orElse(true);
        }
        boolean off = OFF.stream().map(field.value()::textOf).anyMatch(BooleanWord::isTrue);
        Optional<Boolean> value = off
                ? Optional.of(false)
                : Optional.of(field.value()).filter(Value::isScalar).flatMap(one -> BooleanWord.of(one.text()));
        return value.filter(one -> OtherTools.leavesOut(field.name(), String.valueOf(one)))
                .isPresent();
    }

    private void reportPath(Field field) {
        diagnostics.add(
                FrontMatterRules.KEY_OF_OTHER_TOOL,
                field.key(),
                "the key `" + field.name() + "` is not read; the path of the page is that of the file",
                "rename the file, or write the old path in `aliases`, which leads on to the page; or delete the key");
    }

    private void reportPublished(Field field) {
        boolean said = own.isTrue("hidden");
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
                && !own.hasInAnyCase("outline")
                && fit.fits("outline", field)
                && own.take("outline");
        SuggestedFix fix = SuggestedFix.safe("outline", diagnostics.rename(field.key(), "outline"));
        diagnostics.add(
                off
                        ? own.inPlaceOf("outline", fix).on(problem)
                        : problem.withHelp("delete it; the outline is shown unless `outline: false` is written"));
    }
}
