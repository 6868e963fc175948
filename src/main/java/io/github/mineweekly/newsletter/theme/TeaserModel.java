package io.github.mineweekly.newsletter.theme;

import java.util.HashMap;
import java.util.Map;

/** An issue in a list, as its template wants it. */
final class TeaserModel {
    private TeaserModel() {}

    static Map<String, Object> of(Teaser teaser, Language language, Links links) {
        Map<String, Object> model = new HashMap<>();
        model.put("url", links.to(teaser.issue().source().pagePath()));
        model.put("title", teaser.issue().title());
        model.put("isoDate", teaser.issue().date().toString());
        model.put("date", language.date(teaser.issue().date()));
        model.put("description", teaser.issue().description());
        model.put("draft", teaser.draft());
        return model;
    }
}
