package io.github.mineweekly.newsletter.frontmatter;

import io.github.mineweekly.newsletter.diagnostic.Outcome;
import io.github.mineweekly.newsletter.frontmatter.block.HeadingCheck;
import io.github.mineweekly.newsletter.frontmatter.field.FieldContext;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterSettings;
import io.github.mineweekly.newsletter.frontmatter.rule.Keys;
import io.github.mineweekly.newsletter.frontmatter.team.TeamCheck;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.issue.SourceFile;
import io.github.mineweekly.newsletter.issue.UnreadIssue;

/**
 * Reads the front matter of an issue and reports all that is wrong with it.
 *
 * <p>Immutable and thread-safe.
 */
public final class FrontMatterParser {
    private final FrontMatterSettings settings;
    private final BlockCheck check;

    public FrontMatterParser(FrontMatterSettings settings) {
        this.settings = settings;
        this.check = new BlockCheck(settings, Keys.OWN, field -> true, field -> true);
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
        BlockCheck.Checked block = check.read(source, settings.required(source.key()), diagnostics);
        if (block == null) {
            return Outcome.failed(diagnostics.sorted());
        }
        FieldContext context = block.context();
        Issue issue = new IssueReader(context).read();
        new TeamCheck(context).check();
        HeadingCheck.check(context.block(), issue == null ? "" : issue.title(), diagnostics);
        if (issue != null
                && !issue.draft()
                && !issue.hidden()
                && !issue.regions().containsKey("draft")) {
            HoldingLine.report(context.block(), issue.title(), diagnostics);
        }
        UnreadIssue unread = issue == null ? unread(context) : null;
        return new Outcome<>(new FrontMatter(issue, unread, block.silenced()), diagnostics.sorted());
    }

    private static UnreadIssue unread(FieldContext context) {
        return new UnreadIssue(
                context.block().source(), context.typedTitle(), context.block().bodyOffset());
    }
}
