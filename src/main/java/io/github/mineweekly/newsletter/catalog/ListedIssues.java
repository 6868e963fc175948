package io.github.mineweekly.newsletter.catalog;

import io.github.mineweekly.newsletter.issue.IssueOrder;
import io.github.mineweekly.newsletter.markdown.Article;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The issues that others may name, newest first. Immutable. */
public final class ListedIssues {
    /** How many years an issue looks back. */
    private static final int YEARS = 3;

    /** How many days an issue of another year may be away from the same day: a weekly comes on a day of the week. */
    private static final int DAYS = 4;

    private final List<RenderedIssue> entries;

    /** By identity: comparing whole articles would take longer than rendering them. */
    private final IdentityHashMap<RenderedIssue, Integer> places = new IdentityHashMap<>();

    /** Of the issues of one day the last. */
    private final NavigableMap<LocalDate, RenderedIssue> byDay = new TreeMap<>();

    private ListedIssues(List<RenderedIssue> newestFirst) {
        this.entries = newestFirst;
        for (RenderedIssue entry : newestFirst) {
            places.put(entry, places.size());
            byDay.putIfAbsent(entry.issue().date(), entry);
        }
    }

    /** @param entries all issues, in any order */
    public static ListedIssues of(List<RenderedIssue> entries, Visibility visibility) {
        return new ListedIssues(entries.stream()
                .filter(entry -> visibility.of(entry.issue()).isListed())
                .sorted(Comparator.comparing(RenderedIssue::issue, IssueOrder.NEWEST_FIRST))
                .toList());
    }

    public List<RenderedIssue> newestFirst() {
        return entries;
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    public List<Article> articles() {
        return entries.stream().map(RenderedIssue::article).toList();
    }

    /** The issues of about the same day one, two and three years before; those that there are. */
    public List<RenderedIssue> yearsBefore(RenderedIssue entry) {
        List<RenderedIssue> found = new ArrayList<>();
        for (int years = 1; years <= YEARS; years++) {
            LocalDate day = entry.issue().date().minusYears(years);
            NavigableMap<LocalDate, RenderedIssue> near =
                    byDay.subMap(day.minusDays(DAYS), true, day.plusDays(DAYS), true);
            near.keySet().stream()
                    .min(Comparator.comparingLong(one -> Math.abs(ChronoUnit.DAYS.between(day, one))))
                    .map(near::get)
                    .ifPresent(found::add);
        }
        return found;
    }

    /** The listed issue before one; null if there is none, or the one is not listed itself. */
    @Nullable
    public RenderedIssue older(RenderedIssue entry) {
        return at(entry, 1);
    }

    /** The listed issue after one; null if there is none, or the one is not listed itself. */
    @Nullable
    public RenderedIssue newer(RenderedIssue entry) {
        return at(entry, -1);
    }

    private @Nullable RenderedIssue at(RenderedIssue entry, int step) {
        Integer place = places.get(entry);
        if (place == null || place + step < 0 || place + step >= entries.size()) {
            return null;
        }
        return entries.get(place + step);
    }
}
