package io.github.mineweekly.newsletter.frontmatter;

import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.frontmatter.block.Fences;
import io.github.mineweekly.newsletter.frontmatter.block.FrontMatterBlock;
import io.github.mineweekly.newsletter.frontmatter.block.MergeConflict;
import io.github.mineweekly.newsletter.frontmatter.field.AnchorCheck;
import io.github.mineweekly.newsletter.frontmatter.field.CommentCheck;
import io.github.mineweekly.newsletter.frontmatter.field.DayGuess;
import io.github.mineweekly.newsletter.frontmatter.field.FieldContext;
import io.github.mineweekly.newsletter.frontmatter.field.Fields;
import io.github.mineweekly.newsletter.frontmatter.field.SuspectValueCheck;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterSettings;
import io.github.mineweekly.newsletter.frontmatter.value.BooleanWord;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.frontmatter.yaml.YamlReader;
import io.github.mineweekly.newsletter.issue.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The checks of a block that an issue and the text of the home page have in common.
 *
 * @param keys those of our keys that mean something in the file
 * @param counts whether a field may mean something there
 * @param holdsKeys whether keys at the end of a field's text may have been meant as keys
 */
record BlockCheck(
        FrontMatterSettings settings, List<String> keys, Predicate<Field> counts, Predicate<Field> holdsKeys) {

    /**
     * A block that could be read.
     *
     * @param silenced ids of rules that a comment silences in this file
     */
    record Checked(FieldContext context, Set<String> silenced) {}

    /**
     * Null if there is no block that can be read.
     *
     * @param required the keys that the file must have
     */
    @Nullable
    Checked read(SourceFile source, Set<String> required, DiagnosticCollector diagnostics) {
        int conflict = MergeConflict.report(source, diagnostics);
        if (conflict > 0 && conflict < new Fences(source, diagnostics).bodyLine()) {
            return null;
        }
        return new Fences(source, diagnostics)
                .find(text -> DayGuess.ofText(text).isPresent())
                .flatMap(block -> new YamlReader(block, diagnostics)
                        .read()
                        .map(fields -> check(block, fields, required, diagnostics)))
                .orElse(null);
    }

    private Checked check(
            FrontMatterBlock block, List<Field> all, Set<String> required, DiagnosticCollector diagnostics) {
        Silencing silencing = Silencing.read(block, all);
        silencing.check(settings.rules(), diagnostics);
        Set<String> silenced = silencing.ids();
        List<Field> fields = all.stream().filter(counts).toList();
        ValueFit fit = new ValueFit(settings, block);
        KeyWithinValue within = new KeyWithinValue(settings, keys, block, diagnostics);
        Set<String> held = within.check(all.stream().filter(holdsKeys).toList());
        ContinuationCheck below = new ContinuationCheck(block, key -> mayHoldBack(key, all), keys, diagnostics);
        Set<String> after = below.check();
        Fields byKey = new KeyCheck(settings, silenced, required, fit, diagnostics)
                .sort(fields)
                .withHeldBack(unless(FrontMatterRules.HIDING_KEY_WITHIN_VALUE, silenced, held))
                .withHeldBack(unless(FrontMatterRules.FRONT_MATTER_CONTINUED, silenced, after))
                .withMoves(silenced.contains(FrontMatterRules.KEY_WITHIN_VALUE.id()) ? Map.of() : within.moves())
                .withBelow(unless(FrontMatterRules.FRONT_MATTER_CONTINUED, silenced, below.found()));
        FieldContext context = new FieldContext(settings, block, byKey, diagnostics);
        new CommentCheck(context).check(fields);
        new AnchorCheck(context).check(fields);
        new SuspectValueCheck(context).check(fields);
        return new Checked(context, silenced);
    }

    /** Not a key of the team's own, nor one of ours that holds the page back already. */
    private boolean mayHoldBack(String key, List<Field> fields) {
        return !settings.isTeams(key)
                && fields.stream()
                        .noneMatch(field -> field.name().equalsIgnoreCase(key)
                                && BooleanWord.isTrue(field.value().text()));
    }

    private static Set<String> unless(Rule rule, Set<String> silenced, Set<String> heldBack) {
        return silenced.contains(rule.id()) ? Set.of() : heldBack;
    }
}
