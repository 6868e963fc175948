package io.github.mineweekly.newsletter.theme.model;

import io.github.mineweekly.newsletter.theme.page.YearLink;
import java.util.List;
import java.util.Map;

/** The years of a long list as the template of years wants them. */
final class YearLinks {
    private YearLinks() {}

    /** @param unit the word that counts the entries */
    static void put(List<YearLink> years, int current, String unit, PageContext context, Map<String, Object> model) {
        model.put("hasYearPages", !years.isEmpty());
        model.put(
                "yearPages",
                years.stream()
                        .map(year -> Map.of(
                                "url",
                                context.links().to(year.path()),
                                "year",
                                "" + year.year(),
                                "size",
                                context.language().count(unit, year.size()),
                                "current",
                                year.year() == current))
                        .toList());
    }
}
