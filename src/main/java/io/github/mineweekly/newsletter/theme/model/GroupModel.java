package io.github.mineweekly.newsletter.theme.model;

import io.github.mineweekly.newsletter.catalog.GroupIndex;
import io.github.mineweekly.newsletter.catalog.GroupLink;
import io.github.mineweekly.newsletter.catalog.IssueGroup;
import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.theme.page.GroupPage;
import io.github.mineweekly.newsletter.theme.template.Language;
import io.github.mineweekly.newsletter.theme.view.GroupView;
import io.github.mineweekly.newsletter.theme.view.MastheadView;
import io.github.mineweekly.newsletter.theme.view.SectionsView;
import java.util.ArrayList;
import java.util.List;

/** The pages of tags and authors, and their names on an issue's page, as their templates want them. */
public final class GroupModel {
    private final PageContext context;
    private final Language language;

    public GroupModel(PageContext context) {
        this.context = context;
        this.language = context.language();
    }

    public SectionsView index(GroupIndex index) {
        String title = language.word(index.kind().folder());
        return new SectionsView(
                title, "", index.groups().stream().map(this::teaser).toList());
    }

    /** What the page lists, for search engines. */
    public String about(GroupIndex index) {
        return Summary.of("", index.groups().stream().map(IssueGroup::name).toList(), language);
    }

    private SectionsView.SectionRow teaser(IssueGroup group) {
        return new SectionsView.SectionRow(
                context.links().to(group.pagePath()),
                group.name(),
                "",
                language.count("issues", group.issues().size()),
                group.latest().toString(),
                language.day(group.latest()));
    }

    public GroupView page(GroupPage page) {
        IssueGroup group = page.group();
        return new GroupView(
                context.links().to(group.kind().indexPath()),
                language.word(group.kind().folder()),
                group.name(),
                TitleParts.isLong(group.name()),
                YearLinks.label(page.of()),
                language.count("issues", group.issues().size()),
                TeaserModel.datedRows(page.shown(), context),
                YearLinks.of(page.years(), page.of(), "issues", context));
    }

    /** What the page lists, for search engines. */
    public String about(GroupPage page) {
        List<RenderedIssue> issues = page.group().issues();
        return Summary.of(issues.size(), issues, context);
    }

    static List<MastheadView.Name> links(List<GroupLink> links, PageContext context) {
        String separator = context.language().word("between");
        List<MastheadView.Name> names = new ArrayList<>();
        for (GroupLink link : links) {
            names.add(new MastheadView.Name(
                    names.isEmpty() ? "" : separator,
                    link.path() == null ? "" : context.links().to(link.path()),
                    link.name()));
        }
        return names;
    }
}
