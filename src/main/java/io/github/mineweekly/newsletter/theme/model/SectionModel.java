package io.github.mineweekly.newsletter.theme.model;

import io.github.mineweekly.newsletter.catalog.RecurringSection;
import io.github.mineweekly.newsletter.catalog.SectionPart;
import io.github.mineweekly.newsletter.markdown.Item;
import io.github.mineweekly.newsletter.markdown.Section;
import io.github.mineweekly.newsletter.markdown.SourceLink;
import io.github.mineweekly.newsletter.text.UrlEncoding;
import io.github.mineweekly.newsletter.theme.page.SectionPage;
import io.github.mineweekly.newsletter.theme.template.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The page of all sections and that of one as their templates want them. */
public final class SectionModel {
    /** A line of a text that a list shows, in characters. */
    private static final int LINE = 100;

    /** How many issues' titles a description for search engines looks at. */
    private static final int IN_DESCRIPTION = 10;

    private final PageContext context;
    private final Language language;

    public SectionModel(PageContext context) {
        this.context = context;
        this.language = context.language();
    }

    public Map<String, Object> index(List<RecurringSection> sections) {
        Map<String, Object> model = new HashMap<>();
        model.put(
                "about",
                Summary.of(
                        language.count("sectionCount", sections.size()),
                        sections.stream().map(RecurringSection::name).toList(),
                        language));
        model.put("title", language.word("sections"));
        model.put("empty", sections.isEmpty());
        model.put("total", sections.isEmpty() ? "" : language.count("sectionCount", sections.size()));
        model.put("groups", sections.stream().map(this::teaser).toList());
        return model;
    }

    private Map<String, Object> teaser(RecurringSection section) {
        return Map.of(
                "name", section.name(),
                "url", context.links().to(section.pagePath()),
                "size", section.count() == 0 ? "" : language.count("items", section.count()),
                "issues", language.count("issues", section.parts().size()),
                "isoDate", section.latest().toString(),
                "date", language.day(section.latest()));
    }

    public Map<String, Object> page(SectionPage page) {
        RecurringSection section = page.section();
        Map<String, Object> model = new HashMap<>();
        model.put("name", section.name());
        List<String> headlines = section.parts().stream()
                .limit(IN_DESCRIPTION)
                .flatMap(part -> part.headlines().stream())
                .toList();
        model.put("about", Summary.of(language.count("issues", section.parts().size()), headlines, language));
        model.put("all", context.links().to("sections/index.html"));
        model.put("long", TitleParts.isLong(section.name()));
        model.put("year", page.year() == 0 ? "" : "" + page.year());
        model.put("size", section.count() == 0 ? "" : language.count("items", section.count()));
        model.put("issues", language.count("issues", section.parts().size()));
        model.put("feed", page.feed() ? context.links().to(section.feedPath()) : "");
        model.put("parts", page.shown().stream().map(this::part).toList());
        YearLinks.put(page.years(), page.year(), "items", context, model);
        return model;
    }

    private Map<String, Object> part(SectionPart part) {
        Map<String, Object> model = new HashMap<>(IssueLabel.of(part.entry(), context));
        String url = model.get("url") + "#";
        List<Map<String, Object>> finds = new ArrayList<>();
        for (Section section : part.sections()) {
            String anchor = section.heading() == null ? "" : section.heading().id();
            section.items().forEach(item -> finds.add(item(item, url)));
            if (section.items().isEmpty()) {
                finds.add(find(
                        section.heading() == null ? "" : section.heading().text(),
                        url + UrlEncoding.path(anchor),
                        List.of(),
                        section.prose().text()));
            }
        }
        model.put("url", url + UrlEncoding.path(part.anchor()));
        model.put("finds", finds);
        return model;
    }

    private static Map<String, Object> item(Item item, String url) {
        String place = url + UrlEncoding.path(item.heading().id());
        return find(item.heading().text(), place, item.sources(), item.text());
    }

    private static Map<String, Object> find(String title, String url, List<SourceLink> sources, String text) {
        return Map.of(
                "title",
                title,
                "place",
                url,
                "sources",
                sources.stream()
                        .limit(1)
                        .map(source -> Map.of(
                                "address", source.url(),
                                "publisher", source.publisher() == null ? source.host() : source.publisher(),
                                "host", source.publisher() == null ? "" : source.host()))
                        .toList(),
                "text",
                firstLine(text));
    }

    private static String firstLine(String text) {
        String line = text.lines()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .findFirst()
                .orElse("");
        return line.codePointCount(0, line.length()) <= LINE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LINE)).strip() + "…";
    }
}
