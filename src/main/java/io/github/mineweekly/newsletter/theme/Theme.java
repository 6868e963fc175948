package io.github.mineweekly.newsletter.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Renders the pages of one newsletter as complete HTML documents.
 *
 * <p>Immutable and thread-safe.
 */
public final class Theme {
    private final ThemeSettings settings;
    private final Templates templates = new Templates();
    private final Asset styleSheet = Assets.styleSheet();

    public Theme(ThemeSettings settings) {
        this.settings = settings;
    }

    /** The style sheets and scripts that the pages refer to. */
    public List<Asset> assets() {
        return List.of(styleSheet);
    }

    /** The page of an issue, at the path of its source. */
    public String issue(IssuePage page) {
        Language language = Language.of(settings.locale(), List.of(page.article()));
        Map<String, Object> model = new IssueModel(page, language).toMap();
        return frame(page.issue().source().pagePath(), language, page.issue().title(), page.indexed(), "issue", model);
    }

    /** The home page, which is also the archive. */
    public String home(HomePage page) {
        Language language = Language.of(
                settings.locale(), page.issues().stream().map(Teaser::article).toList());
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Teaser teaser : page.issues()) {
            rows.add(TeaserModel.of(teaser, language, Links.from("index.html")));
        }
        Map<String, Object> model = new HashMap<>();
        model.put("issues", rows);
        model.put("empty", rows.isEmpty());
        model.put("name", settings.name());
        model.put("description", settings.description());
        return frame("index.html", language, null, true, "home", model);
    }

    private String frame(
            String path,
            Language language,
            @Nullable String title,
            boolean indexed,
            String template,
            Map<String, Object> model) {
        Links links = Links.from(path);
        Map<String, Object> frame = new HashMap<>(model);
        frame.put("t", language.strings());
        frame.put("lang", language.tag());
        frame.put("siteName", settings.name());
        frame.put("pageTitle", title == null ? settings.name() : title);
        frame.put("indexed", indexed);
        frame.put("version", settings.version());
        frame.put("home", links.to("index.html"));
        frame.put("styleSheet", links.to(styleSheet.path()));
        frame.put("content", templates.render(template, frame));
        return templates.render("page", frame);
    }
}
