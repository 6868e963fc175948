package io.github.mineweekly.newsletter.site;

import io.github.mineweekly.newsletter.frontmatter.FrontMatterSchema;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.markdown.Article;
import io.github.mineweekly.newsletter.theme.Asset;
import io.github.mineweekly.newsletter.theme.IssuePage;
import io.github.mineweekly.newsletter.theme.Navigation;
import io.github.mineweekly.newsletter.theme.RedirectPage;
import io.github.mineweekly.newsletter.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the site consists of: which pages there are, and which of them know of each other. */
final class SitePlan {
    private final NewsletterSettings settings;
    private final List<Entry> withPage;
    private final ListedIssues listed;
    private final Theme theme;
    private final @Nullable Article introduction;

    /**
     * @param entries all issues, in any order
     * @param introduction what opens the home page; null for nothing
     */
    SitePlan(NewsletterSettings settings, List<Entry> entries, @Nullable Article introduction) {
        this.introduction = introduction;
        this.settings = settings;
        this.withPage =
                entries.stream().filter(entry -> presence(entry).hasPage()).toList();
        this.listed = ListedIssues.of(entries, settings.visibility());
        // Where nothing is listed, the home page still speaks the newsletter's language.
        List<Article> texts =
                listed.isEmpty() ? withPage.stream().map(Entry::article).toList() : listed.articles();
        this.theme = new Theme(settings.theme(), Navigation.none(), texts);
    }

    List<OutputFile> files() {
        List<OutputFile> files = new ArrayList<>(InParallel.map(withPage, settings.threads(), this::issuePage));
        files.addAll(new ArchivePages(theme, listed, introduction).files());
        for (Entry entry : withPage) {
            files.addAll(redirects(entry.issue()));
        }
        if (settings.theme().siteUrl() != null) {
            files.add(OutputFile.text("404.html", theme.notFound()));
        }
        files.add(OutputFile.text(ReservedNames.SCHEMA, FrontMatterSchema.json()));
        for (Asset asset : theme.assets()) {
            files.add(new OutputFile(asset.path(), asset.content()));
        }
        return files;
    }

    private OutputFile issuePage(Entry entry) {
        Issue issue = entry.issue();
        IssuePage page = new IssuePage(
                issue,
                entry.article(),
                listed.older(entry),
                listed.newer(entry),
                settings.visibility().marksAsDraft(issue),
                presence(entry).isPublished());
        return OutputFile.text(issue.source().pagePath(), theme.issue(page));
    }

    private List<OutputFile> redirects(Issue issue) {
        String target = issue.source().pagePath();
        return issue.aliases().stream()
                .map(PagePaths::ofAlias)
                .filter(path -> !path.equals(target))
                .map(path -> OutputFile.text(path, theme.redirect(new RedirectPage(path, target, issue.title()))))
                .toList();
    }

    private Presence presence(Entry entry) {
        return settings.visibility().of(entry.issue());
    }
}
