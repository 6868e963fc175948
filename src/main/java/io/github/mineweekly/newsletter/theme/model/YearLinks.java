package io.github.mineweekly.newsletter.theme.model;

import io.github.mineweekly.newsletter.catalog.Years;
import io.github.mineweekly.newsletter.theme.page.YearLink;
import io.github.mineweekly.newsletter.theme.view.YearView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The years of a long list as the template of years wants them. */
final class YearLinks {
    private YearLinks() {}

    /** The years that a page is about, or nothing if it is about all. */
    static String label(@Nullable Years years) {
        return years == null ? "" : years.label();
    }

    /**
     * @param current the years of the page itself; null if it is that of all
     * @param unit the word that counts the entries
     */
    static List<YearView.Link> of(List<YearLink> years, @Nullable Years current, String unit, PageContext context) {
        return years.stream()
                .map(year -> new YearView.Link(
                        context.links().to(year.path()),
                        year.years().label(),
                        context.language().count(unit, year.size()),
                        year.years().equals(current)))
                .toList();
    }
}
