package io.github.mineweekly.newsletter.theme.model;

import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.issue.IssueNumber;
import io.github.mineweekly.newsletter.issue.Outline;
import io.github.mineweekly.newsletter.markdown.Article;
import io.github.mineweekly.newsletter.markdown.ArticleHtml;
import io.github.mineweekly.newsletter.markdown.Section;
import io.github.mineweekly.newsletter.markdown.tree.Heading;
import io.github.mineweekly.newsletter.markdown.tree.OutlineEntry;
import io.github.mineweekly.newsletter.theme.page.IssuePage;
import io.github.mineweekly.newsletter.theme.template.Language;
import io.github.mineweekly.newsletter.theme.view.IssueView;
import io.github.mineweekly.newsletter.theme.view.MastheadView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An issue's page as its templates want it. */
public final class IssueModel {
    private static final String AUTHORS = "{0}";

    private final IssuePage page;
    private final Issue issue;
    private final Article article;
    private final PageContext context;

    public IssueModel(IssuePage page, PageContext context) {
        this.page = page;
        this.issue = page.entry().issue();
        this.article = page.entry().article();
        this.context = context;
    }

    public IssueView view() {
        ArticleHtml html = page.html().get();
        IssueSectionModel sections = new IssueSectionModel(context, html, page.earlier());
        return new IssueView(
                outlineTitle(),
                outline(article.outline()),
                masthead(),
                article.sections().stream().map(sections::of).toList(),
                html.notes(),
                GroupModel.links(page.tags(), context),
                TeaserModel.neighbour(page.older(), context),
                TeaserModel.neighbour(page.newer(), context),
                TeaserModel.datedRows(page.yearsBefore(), context));
    }

    private MastheadView masthead() {
        Language language = context.language();
        TitleParts title = TitleParts.of(issue.title(), context.settings().name());
        String series = series(title);
        return new MastheadView(
                series.isEmpty() ? eyebrow() : "",
                new MastheadView.Title(
                        article.titleId() == null ? "" : article.titleId(),
                        title.isLong(),
                        series,
                        title.isNumber() ? title.number() : "",
                        title.rest()),
                page.entry().draft(),
                issue.date().toString(),
                language.date(issue.date()),
                byline(),
                TeaserModel.count(page.entry(), language),
                language.count("minutes", article.readingMinutes()),
                issue.description(),
                page.entry().repeatsCover() ? null : context.cover(issue),
                sectionLinks());
    }

    private MastheadView.@Nullable Byline byline() {
        if (page.authors().isEmpty()) {
            return null;
        }
        String by = context.language().word("by");
        int place = by.indexOf(AUTHORS);
        return new MastheadView.Byline(
                place < 0 ? by : by.substring(0, place),
                GroupModel.links(page.authors(), context),
                place < 0 ? "" : by.substring(place + AUTHORS.length()));
    }

    /** The line above the title in its heading; empty if the title is neither the name's nor the number's. */
    private String series(TitleParts title) {
        if (title.number().isEmpty() || title.isNumber()) {
            return title.series();
        }
        return context.settings().name() + " · " + title.number();
    }

    /** The newsletter's name and the number, where the title says neither. */
    private String eyebrow() {
        String name = context.settings().name();
        Integer number = issue.number();
        String shown = TitleParts.says(issue.title(), name) ? "" : name;
        if (number == null || IssueNumber.isIn(issue.title(), number)) {
            return shown;
        }
        String numeral = context.language().with("numberLabel", number.toString());
        return shown.isEmpty() ? numeral : shown + " · " + numeral;
    }

    private List<MastheadView.SectionLink> sectionLinks() {
        List<MastheadView.SectionLink> links = new ArrayList<>();
        for (Section section : article.sections()) {
            Heading heading = section.heading();
            if (heading != null && !heading.text().isEmpty()) {
                int size = section.items().size();
                links.add(new MastheadView.SectionLink(heading.id(), heading.text(), size == 0 ? "" : "" + size));
            }
        }
        return links;
    }

    private String outlineTitle() {
        String own = issue.outline() instanceof Outline.LevelRange levels ? levels.label() : null;
        return own == null ? context.language().word("outline") : own;
    }

    private static List<IssueView.OutlineItem> outline(List<OutlineEntry> entries) {
        return entries.stream()
                .map(entry -> new IssueView.OutlineItem(
                        entry.heading().id(), entry.heading().text(), outline(entry.children())))
                .toList();
    }
}
