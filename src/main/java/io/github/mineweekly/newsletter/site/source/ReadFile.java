package io.github.mineweekly.newsletter.site.source;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.catalog.Visibility;
import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.markdown.Article;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * As much as could be made of a file, and what is wrong with it alone. With a structural problem it is not to be
 * rendered, and yet takes part in all checks, so that nothing stays hidden by that problem.
 *
 * @param issue null if the title or the date cannot be read
 * @param article null if the front matter or the text cannot be read
 * @param silenced ids of the rules that the file silences
 */
public record ReadFile(
        SourceListing.Listed listed,
        @Nullable Issue issue,
        @Nullable Article article,
        Set<String> silenced,
        List<Diagnostic> diagnostics) {
    public ReadFile {
        silenced = Set.copyOf(silenced);
        diagnostics = List.copyOf(diagnostics);
    }

    /** The same file with its issue as readers may know of it. */
    public ReadFile seenBy(Visibility visibility) {
        return issue == null ? this : with(visibility.seen(issue));
    }

    /** The same with {@link Issue#withoutBody()}. */
    public ReadFile withoutBody() {
        return issue == null || !issue.hasBody() ? this : with(issue.withoutBody());
    }

    ReadFile with(Issue other) {
        return new ReadFile(listed, other, article, silenced, diagnostics);
    }

    /** The day of the issue, if it can be read. */
    public Optional<LocalDate> date() {
        return Optional.ofNullable(issue).map(Issue::date);
    }

    public Optional<RenderedIssue> entry() {
        return issue == null || article == null ? Optional.empty() : Optional.of(new RenderedIssue(issue, article));
    }
}
