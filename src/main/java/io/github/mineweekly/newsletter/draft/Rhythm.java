package io.github.mineweekly.newsletter.draft;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The rhythm in which issues appear, read off their dates: some days of the week or of the month, or every so many
 * days.
 */
final class Rhythm {
    private static final int WEEK = 7;
    private static final int WORKING_DAYS = 5;
    private static final int SHORTEST_MONTH = 28;

    /** Ascending, each once, at least one. */
    private final List<LocalDate> dates;

    private final LocalDate last;

    /** @param dates of the last issues, in any order, at least one */
    Rhythm(List<LocalDate> dates) {
        this.dates = dates.stream().distinct().sorted().toList();
        this.last = this.dates.get(this.dates.size() - 1);
    }

    /** The date after the last one; a week after it if there is only one. */
    LocalDate next() {
        if (dates.size() == 1) {
            return last.plusDays(WEEK);
        }
        List<Integer> days = steps(ChronoUnit.DAYS);
        int step = mostFrequent(days);
        if (step < WEEK && days.size() > 1) {
            // Of issues on every day, or every working day, the last ones have most days of the week once.
            Set<DayOfWeek> all = counts(LocalDate::getDayOfWeek).keySet();
            if (days.stream().allMatch(one -> one == 1)
                    && (all.size() < WORKING_DAYS || all.contains(DayOfWeek.SUNDAY))) {
                return last.plusDays(1);
            }
            boolean daily = step == 1 && all.size() >= WORKING_DAYS;
            Set<DayOfWeek> some = daily ? all : regular(LocalDate::getDayOfWeek);
            return next(day -> some.contains(day.getDayOfWeek()));
        }
        if (step >= SHORTEST_MONTH) {
            return monthly(step);
        }
        Set<Integer> daysOfMonth = daysOfMonth();
        boolean twiceAMonth = step > 2 * WEEK - 2 && daysOfMonth.size() == 2 && dates.size() > 3;
        return twiceAMonth
                ? next(day -> daysOfMonth.stream()
                        .anyMatch(usual -> day.getDayOfMonth() == Math.min(usual, day.lengthOfMonth())))
                : everySoManyDays(step);
    }

    /** Of all dates; the last day of a month stands for a later one that the month does not have. */
    private Set<Integer> daysOfMonth() {
        int latest = dates.stream().mapToInt(LocalDate::getDayOfMonth).max().orElseThrow();
        return dates.stream()
                .map(day -> day.getDayOfMonth() == day.lengthOfMonth() ? latest : day.getDayOfMonth())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** On the usual day of the week if there is one: an issue that was a day late does not move the next. */
    private LocalDate everySoManyDays(int step) {
        LocalDate next = last.plusDays(step);
        DayOfWeek usual = usual(LocalDate::getDayOfWeek);
        if (step % WEEK != 0 || usual == null) {
            return next;
        }
        return IntStream.of(0, -1, 1, -2, 2, -3, 3)
                .mapToObj(next::plusDays)
                .filter(day -> day.getDayOfWeek() == usual)
                .findFirst()
                .orElse(next);
    }

    private LocalDate monthly(int step) {
        int months = Math.max(1, mostFrequent(steps(ChronoUnit.MONTHS)));
        YearMonth month = YearMonth.from(last).plusMonths(months);
        Integer usualDay = usual(LocalDate::getDayOfMonth);
        if (dates.stream().allMatch(day -> day.getDayOfMonth() == day.lengthOfMonth())) {
            return month.atEndOfMonth();
        }
        if (usualDay != null) {
            return month.atDay(Math.min(usualDay, month.lengthOfMonth()));
        }
        DayOfWeek weekday = usual(LocalDate::getDayOfWeek);
        // The fifth of some months is the last of others.
        boolean atEnd = dates.stream().allMatch(day -> day.getDayOfMonth() > day.lengthOfMonth() - WEEK)
                && dates.stream().anyMatch(day -> day.getDayOfMonth() > SHORTEST_MONTH);
        if (weekday != null && atEnd && dates.size() > 3) {
            return month.atDay(1).with(TemporalAdjusters.lastInMonth(weekday));
        }
        Integer ordinal = usual(day -> (day.getDayOfMonth() - 1) / WEEK + 1);
        boolean varies = steps(ChronoUnit.DAYS).stream().distinct().count() > 1;
        if (weekday != null && ordinal != null && varies) {
            return month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday));
        }
        return everySoManyDays(step);
    }

    /** The steps between dates, oldest first; months by the calendar. */
    private List<Integer> steps(ChronoUnit unit) {
        List<? extends Temporal> times =
                unit == ChronoUnit.MONTHS ? dates.stream().map(YearMonth::from).toList() : dates;
        return IntStream.range(1, times.size())
                .mapToObj(i -> (int) times.get(i - 1).until(times.get(i), unit))
                .toList();
    }

    /** The first day after the last date that fits; each month has one that does. */
    private LocalDate next(Predicate<LocalDate> fits) {
        return last.datesUntil(last.plusMonths(2))
                .skip(1)
                .filter(fits)
                .findFirst()
                .orElseThrow();
    }

    /** What more than one date has; what any has if there are no such. */
    private <T extends Comparable<T>> Set<T> regular(Function<LocalDate, T> part) {
        Map<T, Integer> counts = counts(part);
        Set<T> regular = new TreeSet<>(counts.keySet());
        regular.removeIf(value -> counts.getOrDefault(value, 0) < 2);
        return regular.isEmpty() ? counts.keySet() : regular;
    }

    /** What more than half of the dates have; null if there is none. */
    private <T> @Nullable T usual(Function<LocalDate, T> part) {
        return Counts.mostOf(dates.stream().map(part).toList());
    }

    /** Of two that are equally frequent, the later. */
    private static int mostFrequent(List<Integer> steps) {
        return Counts.of(steps).entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Comparator.comparing(entry -> steps.lastIndexOf(entry.getKey()))))
                .orElseThrow()
                .getKey();
    }

    private <T> Map<T, Integer> counts(Function<LocalDate, T> part) {
        return Counts.of(dates.stream().map(part).toList());
    }
}
