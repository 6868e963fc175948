package io.github.mineweekly.newsletter.frontmatter;

import io.github.mineweekly.newsletter.frontmatter.rule.OtherTools;
import io.github.mineweekly.newsletter.frontmatter.value.DateText;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.frontmatter.yaml.NestedText;
import io.github.mineweekly.newsletter.issue.ShownDays;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The days on which another tool shows a page, by a key that it has for them. */
final class Schedule {
    /** Maps of the days between which a page is shown. */
    private static final Set<String> MAPS =
            Set.of("visibility", "visible", "publication", "publishing", "availability");

    private static final Set<String> FIRST = Set.of("date", "day", "from", "start", "begin", "on", "at", "after");
    private static final Set<String> LAST = Set.of("until", "till", "to", "end");

    private Schedule() {}

    /** All days where a field is no such key. */
    static ShownDays of(Field field) {
        if (field.value().isScalar()) {
            String text = field.value().text();
            return OtherTools.schedule(field.name()).map(end -> days(end, text)).orElse(ShownDays.ALL);
        }
        ShownDays days = ShownDays.ALL;
        for (NestedText nested : field.value().nestedTexts()) {
            if (nested.maps().isEmpty() && !nested.listed()) {
                days = days.and(end(field.name(), OtherTools.plain(nested.name()))
                        .map(end -> days(end, nested.text()))
                        .orElse(ShownDays.ALL));
            }
        }
        return days;
    }

    /** What a key within a map is: that of another tool, or one that says no more than from when or until when. */
    private static Optional<OtherTools.Schedule> end(String map, String key) {
        Optional<OtherTools.Schedule> around = OtherTools.schedule(map)
                .or(() -> MAPS.contains(map) ? Optional.of(OtherTools.Schedule.FROM) : Optional.empty());
        if (around.isPresent() && FIRST.contains(key)) {
            return around;
        }
        if (around.isPresent() && LAST.contains(key)) {
            // What is held until a day is shown from it on.
            boolean held = OtherTools.plain(map).startsWith("embargo");
            return Optional.of(held ? OtherTools.Schedule.FROM : OtherTools.Schedule.UNTIL);
        }
        return around.isPresent() || HidingKey.PARTS.contains(map) ? OtherTools.schedule(key) : Optional.empty();
    }

    private static ShownDays days(OtherTools.Schedule end, String text) {
        LocalDate day = DateText.of(text).flatMap(DateText::date).orElse(null);
        return end == OtherTools.Schedule.FROM ? new ShownDays(day, null) : new ShownDays(null, day);
    }
}
