package io.github.mineweekly.newsletter.theme.model;

import io.github.mineweekly.newsletter.theme.page.YearLink;
import io.github.mineweekly.newsletter.theme.view.YearView;
import java.util.List;

/** The years of a long list as the template of years wants them. */
final class YearLinks {
    private YearLinks() {}

    /** @param unit the word that counts the entries */
    static List<YearView.Link> of(List<YearLink> years, int current, String unit, PageContext context) {
        return years.stream()
                .map(year -> new YearView.Link(
                        context.links().to(year.path()),
                        "" + year.year(),
                        context.language().count(unit, year.size()),
                        year.year() == current))
                .toList();
    }
}
