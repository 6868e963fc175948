package io.github.mineweekly.newsletter.theme.model;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.theme.page.ProblemsPage;
import io.github.mineweekly.newsletter.theme.page.RedirectPage;
import io.github.mineweekly.newsletter.theme.page.SearchPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pages for addresses that lead nowhere, or elsewhere, as their templates want them. */
public final class OtherModels {
    private OtherModels() {}

    /** @param newest issues to read instead, among those that the search finds */
    public static Map<String, Object> notFound(List<RenderedIssue> newest, PageContext context) {
        return Map.of(
                "t",
                context.language().strings(),
                "label",
                context.language().word("search.label"),
                "newest",
                context.language().word("search.newest"),
                "home",
                context.links().to("index.html"),
                "search",
                context.links().to(SearchPage.PATH),
                "hasRows",
                !newest.isEmpty(),
                "rows",
                newest.stream()
                        .map(entry -> TeaserModel.datedRow(entry, context))
                        .toList());
    }

    public static Map<String, Object> problems(ProblemsPage page, PageContext context) {
        List<Map<String, Object>> problems = new ArrayList<>();
        for (ProblemsPage.Problem problem : page.problems()) {
            problems.add(Map.of("place", problem.place(), "rule", problem.rule(), "message", problem.message()));
        }
        return Map.of(
                "problems",
                problems,
                "others",
                page.others() == 0 ? "" : context.language().count("problemsOthers", page.others()));
    }

    public static Map<String, Object> redirect(RedirectPage page, FrameModel frames, PageContext context) {
        Map<String, Object> model = new HashMap<>();
        model.put("t", context.language().strings());
        model.put("lang", context.language().tag());
        model.put("rtl", context.language().rightToLeft());
        model.put("version", context.settings().version());
        model.put("title", page.title());
        model.put("target", context.links().to(page.target()));
        model.put("canonical", context.absolute(page.target()));
        model.put("styleSheets", frames.styleSheets(context.links()));
        return model;
    }
}
