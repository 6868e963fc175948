package io.github.mineweekly.newsletter.site.plan;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.issue.PagePaths;
import io.github.mineweekly.newsletter.site.output.OutputFile;
import io.github.mineweekly.newsletter.theme.Theme;
import io.github.mineweekly.newsletter.theme.page.RedirectPage;
import java.util.List;

/** A page at each alias of an issue, which leads on to the issue's own. */
final class RedirectPages {
    private final Theme theme;
    private final List<RenderedIssue> withPage;

    RedirectPages(Theme theme, List<RenderedIssue> withPage) {
        this.theme = theme;
        this.withPage = withPage;
    }

    PageJob job() {
        return PageJob.when(this::isAlias, this::pages);
    }

    private boolean isAlias(String path) {
        return withPage.stream()
                .flatMap(entry -> entry.issue().aliases().stream())
                .anyMatch(alias -> PagePaths.ofAlias(alias).equals(path));
    }

    private List<OutputFile> pages() {
        return withPage.stream().flatMap(entry -> pages(entry.issue()).stream()).toList();
    }

    private List<OutputFile> pages(Issue issue) {
        String target = issue.source().pagePath();
        return issue.aliases().stream()
                .map(PagePaths::ofAlias)
                .map(path -> OutputFile.text(path, theme.redirect(new RedirectPage(path, target, issue.title()))))
                .toList();
    }
}
