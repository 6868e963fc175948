package io.github.mineweekly.newsletter.site.plan;

import io.github.mineweekly.newsletter.catalog.EarlierUses;
import io.github.mineweekly.newsletter.catalog.GroupIndex;
import io.github.mineweekly.newsletter.catalog.ListedIssues;
import io.github.mineweekly.newsletter.catalog.Presence;
import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.catalog.Visibility;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.markdown.ArticleTexts;
import io.github.mineweekly.newsletter.site.output.OutputFile;
import io.github.mineweekly.newsletter.theme.Theme;
import io.github.mineweekly.newsletter.theme.page.IssuePage;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The pages of the issues. */
final class IssuePages {
    private final Theme theme;
    private final ArticleTexts texts;
    private final Visibility visibility;
    private final ListedIssues listed;
    private final EarlierUses earlier;
    private final GroupIndex tags;
    private final GroupIndex authors;
    private final PageKeys keys;

    IssuePages(
            Theme theme,
            ArticleTexts texts,
            Visibility visibility,
            ListedIssues listed,
            EarlierUses earlier,
            GroupIndex tags,
            GroupIndex authors,
            PageKeys keys) {
        this.theme = theme;
        this.texts = texts;
        this.visibility = visibility;
        this.listed = listed;
        this.earlier = earlier;
        this.tags = tags;
        this.authors = authors;
        this.keys = keys;
    }

    OutputFile page(RenderedIssue entry) {
        Issue issue = entry.issue();
        Presence presence = visibility.of(issue);
        IssuePage page = new IssuePage(
                entry,
                () -> texts.onPage(issue.source().key()),
                listed.older(entry),
                listed.newer(entry),
                presence.isListed() ? listed.yearsBefore(entry) : List.of(),
                presence.isListed() ? earlier.of(entry) : Map.of(),
                tags.linksOf(issue),
                authors.linksOf(issue),
                presence.isPublished());
        return key(page, presence).page(issue.source().pagePath(), () -> theme.issue(page));
    }

    private PageKey key(IssuePage page, Presence presence) {
        PageKey key = keys.of(presence, page.tags(), page.authors())
                .addIssue(page.entry())
                .addListed(page.older())
                .addListed(page.newer())
                .addListed(page.yearsBefore());
        new TreeMap<>(page.earlier()).forEach((item, uses) -> {
            key.add(item).add(uses.size());
            uses.forEach(use -> key.addListed(use.entry()).add(use.anchor()));
        });
        return key;
    }
}
