package io.github.mineweekly.newsletter.frontmatter;

import io.github.mineweekly.newsletter.diagnostic.Outcome;
import io.github.mineweekly.newsletter.frontmatter.block.ContinuationCheck;
import io.github.mineweekly.newsletter.frontmatter.block.Fences;
import io.github.mineweekly.newsletter.frontmatter.block.FrontMatterBlock;
import io.github.mineweekly.newsletter.frontmatter.block.HeadingCheck;
import io.github.mineweekly.newsletter.frontmatter.block.MergeConflict;
import io.github.mineweekly.newsletter.frontmatter.field.AnchorCheck;
import io.github.mineweekly.newsletter.frontmatter.field.CommentCheck;
import io.github.mineweekly.newsletter.frontmatter.field.FieldContext;
import io.github.mineweekly.newsletter.frontmatter.field.Fields;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterSettings;
import io.github.mineweekly.newsletter.frontmatter.team.TeamCheck;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.frontmatter.yaml.NodePlaces;
import io.github.mineweekly.newsletter.frontmatter.yaml.YamlReader;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.issue.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the front matter of an issue and reports all that is wrong with it.
 *
 * <p>Immutable and thread-safe.
 */
public final class FrontMatterParser {
    private final FrontMatterSettings settings;

    public FrontMatterParser(FrontMatterSettings settings) {
        this.settings = settings;
    }

    /**
     * The front matter, unless there is no block that can be read, and all problems in order, silenced ones too.
     *
     * <p>There may be an issue in spite of a structural problem, so that what else is wrong with it shows in the same
     * run; it must not be rendered. What is wrong and not structural is read on the safe side: a {@code hidden} or
     * {@code draft} that is not a boolean counts as true, so that nothing leaks; other wrong values count as absent,
     * and a title that is not text is taken as typed.
     */
    public Outcome<FrontMatter> parse(SourceFile source) {
        DiagnosticCollector diagnostics = new DiagnosticCollector(source);
        int conflict = new MergeConflict(source).report(diagnostics);
        if (conflict > 0 && conflict < new Fences(source, diagnostics).bodyLine()) {
            return Outcome.failed(diagnostics.sorted());
        }
        Optional<FrontMatterBlock> block = new Fences(source, diagnostics).find();
        if (block.isEmpty()) {
            return Outcome.failed(diagnostics.sorted());
        }
        Optional<List<Field>> fields = new YamlReader(block.get(), diagnostics).read();
        if (fields.isEmpty()) {
            return Outcome.failed(diagnostics.sorted());
        }
        Silencing silencing = Silencing.read(block.get(), fields.get());
        new SilencingCheck(settings.rules(), diagnostics).check(silencing);
        Set<String> silenced = silencing.ids();
        NodePlaces places = new NodePlaces(block.get());
        ValueFit fit = new ValueFit(settings, block.get(), places);
        KeyWithinValue within = new KeyWithinValue(settings, block.get(), diagnostics);
        Set<String> held = within.check(fields.get());
        Fields byKey = new KeyCheck(settings, silenced, settings.required(source.key()), fit, diagnostics)
                .sort(fields.get())
                .withHeldBack(silenced.contains(FrontMatterRules.HIDING_KEY_WITHIN_VALUE.id()) ? Set.of() : held)
                .withMoves(silenced.contains(FrontMatterRules.KEY_WITHIN_VALUE.id()) ? Map.of() : within.moves());
        FieldContext context = new FieldContext(settings, block.get(), places, byKey, diagnostics);
        new CommentCheck(context).check(fields.get());
        new AnchorCheck(context).check(fields.get());
        new ContinuationCheck(block.get(), diagnostics).check();
        Issue issue = new IssueReader(context).read();
        new TeamCheck(context).check();
        new HeadingCheck(block.get(), diagnostics).check(issue == null ? "" : issue.title());
        return new Outcome<>(new FrontMatter(issue, silenced), diagnostics.sorted());
    }
}
