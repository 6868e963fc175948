package io.github.mineweekly.newsletter.frontmatter;

import io.github.mineweekly.newsletter.diagnostic.Outcome;
import io.github.mineweekly.newsletter.frontmatter.field.FieldContext;
import io.github.mineweekly.newsletter.frontmatter.field.Fields;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterSettings;
import io.github.mineweekly.newsletter.frontmatter.yaml.Fences;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.frontmatter.yaml.FrontMatterBlock;
import io.github.mineweekly.newsletter.frontmatter.yaml.NodePlaces;
import io.github.mineweekly.newsletter.frontmatter.yaml.YamlReader;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.issue.SourceFile;
import java.util.List;
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
     * The issue, exactly when no structural problem was found, and the problems in order, without those that the block
     * silences. What is wrong and not structural is read on the safe side: a {@code hidden} or {@code draft} that is no
     * truth value counts as true, so that nothing leaks; other values that are wrong count as absent, and a title that
     * is no text is taken as typed.
     */
    public Outcome<Issue> parse(SourceFile source) {
        Outcome<Issue> read = read(source);
        boolean structural =
                read.diagnostics().stream().anyMatch(found -> found.rule().structural());
        return structural ? Outcome.failed(read.diagnostics()) : read;
    }

    /**
     * As {@link #parse}, but with the issue also where a structural problem was found, if its title and its date can be
     * told all the same. It must not be rendered; what else is wrong with it shows in the same run.
     */
    public Outcome<Issue> read(SourceFile source) {
        DiagnosticCollector findings = new DiagnosticCollector(source);
        Optional<FrontMatterBlock> block = new Fences(source, findings).find();
        if (block.isEmpty()) {
            return Outcome.failed(findings.sorted(Set.of()));
        }
        Optional<List<Field>> entries = new YamlReader(block.get(), findings).read();
        if (entries.isEmpty()) {
            return Outcome.failed(findings.sorted(Set.of()));
        }
        Silencing silencing = Silencing.read(block.get(), entries.get());
        new SilencingCheck(settings.rules(), findings).check(silencing);
        Set<String> silenced = silencing.ids();
        Fields byKey = new KeyCheck(settings.extraKeys(), silenced, findings).sort(entries.get());
        FieldContext context = new FieldContext(settings, block.get(), new NodePlaces(block.get()), byKey, findings);
        Optional<Issue> issue = new IssueReader(context).read(silenced);
        return new Outcome<>(issue.orElse(null), findings.sorted(silenced));
    }
}
