package io.github.mineweekly.newsletter.theme.model;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.catalog.ReservedPaths;
import io.github.mineweekly.newsletter.theme.page.ProblemsPage;
import io.github.mineweekly.newsletter.theme.page.RedirectPage;
import io.github.mineweekly.newsletter.theme.page.SearchPage;
import io.github.mineweekly.newsletter.theme.template.Asset;
import io.github.mineweekly.newsletter.theme.template.Language;
import io.github.mineweekly.newsletter.theme.view.FrameView;
import io.github.mineweekly.newsletter.theme.view.NotFoundView;
import io.github.mineweekly.newsletter.theme.view.ProblemsView;
import io.github.mineweekly.newsletter.theme.view.RedirectView;
import io.github.mineweekly.newsletter.theme.view.SearchView;
import java.util.List;

/** The search page, and the pages for addresses that lead nowhere, or elsewhere, as their templates want them. */
public final class OtherModels {
    private OtherModels() {}

    public static SearchView search(SearchPage page, PageContext context) {
        return new SearchView(context.links().to(page.directory()), TeaserModel.datedRows(page.newest(), context));
    }

    /** @param newest issues to read instead, among those that the search finds */
    public static NotFoundView notFound(List<RenderedIssue> newest, PageContext context) {
        Language language = context.language();
        return new NotFoundView(
                TitleParts.isLong(language.word("notFound")),
                context.links().to(ReservedPaths.SEARCH),
                context.links().to(ReservedPaths.HOME),
                TeaserModel.datedRows(newest, context));
    }

    public static ProblemsView problems(ProblemsPage page, PageContext context) {
        return new ProblemsView(
                page.problems().stream()
                        .map(problem -> new ProblemsView.Problem(problem.place(), problem.rule(), problem.message()))
                        .toList(),
                page.others() == 0 ? "" : context.language().count("problemsOthers", page.others()));
    }

    public static RedirectView redirect(
            RedirectPage page, Asset script, List<FrameView.Loaded> styleSheets, PageContext context) {
        Language language = context.language();
        return new RedirectView(
                language.strings(),
                language.tag(),
                language.rightToLeft(),
                context.settings().version(),
                page.title(),
                context.links().to(page.target()),
                context.absolute(page.target()),
                context.links().to(script.path()),
                styleSheets);
    }
}
