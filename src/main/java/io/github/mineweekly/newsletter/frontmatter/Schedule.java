package io.github.mineweekly.newsletter.frontmatter;

import io.github.mineweekly.newsletter.frontmatter.rule.OtherTools;
import io.github.mineweekly.newsletter.frontmatter.value.BooleanWord;
import io.github.mineweekly.newsletter.frontmatter.value.DateText;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.frontmatter.yaml.NestedText;
import io.github.mineweekly.newsletter.issue.ShownDays;
import io.github.mineweekly.newsletter.issue.Today;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The days on which another tool shows a page, by a key that it has for them. */
final class Schedule {
    /** Maps of the days between which a page is shown. */
    private static final Set<String> MAPS =
            Set.of("visibility", "visible", "publication", "publishing", "availability");

    /** Those that are as often of a meeting or a journal, which their other keys tell. */
    private static final Set<String> OFTEN_OF_OTHERS = Set.of("schedule", "publication", "availability");

    /** Those in which the beginning and the end are a page's. */
    private static final Pattern OF_PAGES = Pattern.compile("(?:(?:un)?publish|embargo|expir|visib).*");

    private static final Pattern BEFORE_DAY = Pattern.compile("(?i)^(?:not before|until|till|from|after|on)\\s++");

    /** The only one, with its zone, at the end of a text. */
    private static final Pattern TIME =
            Pattern.compile("^[^:]*?[Tt\\s]([01]?[0-9]|2[0-3]):([0-5][0-9])(?::[0-9]{2}(?:\\.[0-9]++)?+)?+"
                    + "\\s*+(?:([+-](?:0[0-9]|1[0-4])(?::?+[0-5][0-9])?+)|Z|UTC|GMT)?+$");

    /** That of a time which is not understood, and may be west of UTC. */
    private static final Pattern ZONE =
            Pattern.compile("(?:(?!(?i:am|pm)\\W*+$)[a-zA-Z]{2}|[-\u2212][0-9:]{1,5})\\W*+$");

    private static final ZoneOffset LAST_ON_EARTH = ZoneOffset.ofHours(-12);

    private static final Set<String> DAY = Set.of("date", "day", "on", "at");
    private static final Set<String> FIRST = Set.of("from", "after", "start", "begin");
    private static final Set<String> LAST = Set.of("until", "till", "to", "end");
    private static final Set<String> OF_EVENTS = Set.of("start", "begin", "end");

    private Schedule() {}

    /** Whether a field says that the page waits for its date. */
    private static boolean isOn(Field field) {
        return OtherTools.plain(field.name()).equals("scheduled")
                && BooleanWord.of(field.value().text()).orElse(false);
    }

    /**
     * All days where a field is no such key.
     *
     * @param date that of the issue
     */
    static ShownDays of(Field field, @Nullable Field date) {
        if (field.value().isScalar()) {
            String text = (date != null && isOn(field) ? date : field).value().text();
            return OtherTools.schedule(field.name()).map(end -> days(end, text)).orElse(ShownDays.ALL);
        }
        boolean alone = field.value().keys().stream().map(OtherTools::plain).allMatch(Schedule::isWord);
        ShownDays days = ShownDays.ALL;
        for (NestedText nested : field.value().nestedTexts()) {
            List<String> maps = Stream.concat(Stream.of(field.name()), nested.maps().stream())
                    .toList();
            int last = maps.size() - 1;
            if (!nested.listed() && maps.subList(0, last).stream().allMatch(PageMaps::isOfPage)) {
                String map = OtherTools.plain(maps.get(last));
                boolean others = OFTEN_OF_OTHERS.contains(map) && (last > 0 || !alone);
                days = days.and(end(map, OtherTools.plain(nested.name()), others)
                        .map(end -> days(end, nested.text()))
                        .orElse(ShownDays.ALL));
            }
        }
        return days;
    }

    /** Why another tool would not show the page now; null if it would. */
    static @Nullable String reason(Field field, @Nullable Field date, Today today) {
        ShownDays days = of(field, date);
        if (days.includes(today)) {
            return null;
        }
        OffsetDateTime first = days.first();
        boolean early = !days.hasBegun(today);
        String now = early && first != null && today.hour() != null
                ? "it is taken to begin at `"
                        + first.withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES)
                : "today is `" + today.day();
        return (early ? "holds a page back before" : "takes a page away after")
                + (isOn(field) ? " its date" : " that day")
                + " in Hugo and others, and is not a key of the newsletter; " + now + "`";
    }

    private static boolean isWord(String key) {
        return DAY.contains(key) || FIRST.contains(key) || LAST.contains(key);
    }

    /**
     * What a key within a map is: that of another tool, or one that says no more than from when or until when.
     *
     * @param others whether the map may be of something else than the page
     */
    private static Optional<OtherTools.End> end(String map, String key, boolean others) {
        Optional<OtherTools.End> around = OtherTools.schedule(map)
                .or(() -> MAPS.contains(map) ? Optional.of(OtherTools.End.FROM) : Optional.empty());
        if (around.isEmpty() || !isWord(key)) {
            return around.isPresent() || PageMaps.isOfPage(map) ? OtherTools.schedule(key) : Optional.empty();
        }
        if (others || (OF_EVENTS.contains(key) && !OF_PAGES.matcher(map).matches())) {
            return Optional.empty();
        }
        if (LAST.contains(key)) {
            // What is held until a day is shown from it on.
            return Optional.of(map.startsWith("embargo") ? OtherTools.End.FROM : OtherTools.End.UNTIL);
        }
        // From when something expires is not said of a page.
        return around.filter(end -> end == OtherTools.End.FROM || DAY.contains(key));
    }

    private static ShownDays days(OtherTools.End end, String text) {
        String typed = BEFORE_DAY.matcher(text.strip()).replaceFirst("");
        return DateText.of(typed)
                .flatMap(date -> date.date()
                        .map(day -> end == OtherTools.End.FROM
                                ? new ShownDays(begin(day, date.timed(), typed), null)
                                : new ShownDays(null, day)))
                .orElse(ShownDays.ALL);
    }

    /** In UTC where no zone is named, as in Hugo; a time that is not understood may be the last one of its day. */
    private static OffsetDateTime begin(LocalDate day, boolean timed, String text) {
        Matcher time = TIME.matcher(text);
        if (!timed) {
            return day.atStartOfDay().atOffset(ZoneOffset.UTC);
        }
        if (!time.find()) {
            return day.atTime(LocalTime.MAX).atOffset(ZONE.matcher(text).find() ? LAST_ON_EARTH : ZoneOffset.UTC);
        }
        LocalTime clock = LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2)));
        return day.atTime(clock).atOffset(time.group(3) == null ? ZoneOffset.UTC : ZoneOffset.of(time.group(3)));
    }
}
