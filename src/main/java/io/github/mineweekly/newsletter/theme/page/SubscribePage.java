package io.github.mineweekly.newsletter.theme.page;

import io.github.mineweekly.newsletter.catalog.RecurringSection;
import java.util.List;

/**
 * The page that says how to subscribe.
 *
 * @param sections those that have a feed
 */
public record SubscribePage(List<RecurringSection> sections) {
    public SubscribePage {
        sections = List.copyOf(sections);
    }
}
