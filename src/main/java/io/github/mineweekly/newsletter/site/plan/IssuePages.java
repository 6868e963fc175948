package io.github.mineweekly.newsletter.site.plan;

import io.github.mineweekly.newsletter.catalog.EarlierUses;
import io.github.mineweekly.newsletter.catalog.GroupIndex;
import io.github.mineweekly.newsletter.catalog.GroupLink;
import io.github.mineweekly.newsletter.catalog.LinkUse;
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
import org.jspecify.annotations.Nullable;

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

    /** What an issue's page shows of all others. */
    private record Others(
            @Nullable RenderedIssue older,
            @Nullable RenderedIssue newer,
            List<RenderedIssue> yearsBefore,
            Map<String, List<LinkUse>> earlier,
            List<GroupLink> tags,
            List<GroupLink> authors) {}

    OutputFile page(RenderedIssue entry) {
        Issue issue = entry.issue();
        String path = issue.source().pagePath();
        Presence presence = visibility.of(issue);
        Others others = new Others(
                listed.older(entry),
                listed.newer(entry),
                presence.isListed() ? listed.yearsBefore(entry) : List.of(),
                presence.isListed() ? earlier.of(entry) : Map.of(),
                tags.linksOf(issue),
                authors.linksOf(issue));
        return key(entry, others, presence).page(path, () -> theme.issue(page(entry, others, presence)));
    }

    private IssuePage page(RenderedIssue entry, Others others, Presence presence) {
        return new IssuePage(
                entry,
                texts.onPage(entry.issue().source().key()),
                others.older(),
                others.newer(),
                others.yearsBefore(),
                others.earlier(),
                others.tags(),
                others.authors(),
                presence.isPublished());
    }

    private PageKey key(RenderedIssue entry, Others others, Presence presence) {
        PageKey key = keys.of(presence, others.tags(), others.authors())
                .addIssue(entry)
                .addListed(others.older())
                .addListed(others.newer())
                .addListed(others.yearsBefore());
        new TreeMap<>(others.earlier()).forEach((item, uses) -> {
            key.add(item).add(uses.size());
            uses.forEach(use -> key.addListed(use.entry()).add(use.anchor()));
        });
        return key;
    }
}
