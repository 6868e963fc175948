package io.github.mineweekly.newsletter.site.source;

import io.github.mineweekly.newsletter.catalog.Visibility;
import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.issue.HomeText;
import io.github.mineweekly.newsletter.markdown.Article;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * As much as could be made of the file that opens the home page.
 *
 * @param introduction null if there is no such file, or it cannot be read
 * @param article null if there is no introduction, or its text cannot be rendered
 * @param diagnostics what is wrong with the file alone
 */
public record ReadHome(
        @Nullable HomeText introduction, @Nullable Article article, List<Diagnostic> diagnostics) {
    public ReadHome {
        diagnostics = List.copyOf(diagnostics);
    }

    /** For a newsletter without the file. */
    static ReadHome none() {
        return new ReadHome(null, null, List.of());
    }

    /** Whether the file has a problem of its own that makes it impossible to show. */
    private boolean isImpossible() {
        return diagnostics.stream().anyMatch(problem -> problem.rule().structural());
    }

    /** What the home page shows; null for nothing. */
    @Nullable
    public Article shown(Visibility visibility) {
        return introduction == null || isImpossible() || !visibility.shows(introduction) ? null : article;
    }
}
