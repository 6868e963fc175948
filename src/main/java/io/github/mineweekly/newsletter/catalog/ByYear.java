package io.github.mineweekly.newsletter.catalog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * A list cut into what one page can show: if it is too long for one, the newest are on the first page and each year
 * has a page of its own; years that hold little share one.
 *
 * @param newest what the first page shows
 * @param years what the page of each year, or of several, shows, newest first; empty if the first page shows everything
 */
public record ByYear<T>(List<T> newest, Map<Years, List<T>> years) {
    private static final Comparator<Years> NEWEST_FIRST =
            Comparator.comparing(Years::first).reversed();

    /** One page can list 200 issues and still be read; a weekly's year, even one with a long summer, has its own. */
    private static final Sizes OF_ISSUES = new Sizes(200, 31, 40);

    public ByYear {
        newest = List.copyOf(newest);
        years = Collections.unmodifiableMap(years);
    }

    /**
     * How much pages show.
     *
     * @param most one page
     * @param first the first page, if it cannot show all
     * @param least a year must hold that it shares its page with no later one
     */
    public record Sizes(int most, int first, int least) {}

    /** @param issues newest first */
    public static ByYear<RenderedIssue> ofIssues(List<RenderedIssue> issues) {
        return of(issues, entry -> entry.issue().date().getYear(), entry -> 1, OF_ISSUES);
    }

    /**
     * @param all newest first
     * @param size how much of a page one takes
     */
    public static <T> ByYear<T> of(List<T> all, ToIntFunction<T> year, ToIntFunction<T> size, Sizes sizes) {
        if (sum(all, size) <= sizes.most()) {
            return new ByYear<>(all, Map.of());
        }
        TreeMap<Integer, List<T>> years = new TreeMap<>();
        List<T> newest = new ArrayList<>();
        int shown = 0;
        for (T one : all) {
            years.computeIfAbsent(year.applyAsInt(one), key -> new ArrayList<>())
                    .add(one);
            if (shown < sizes.first()) {
                newest.add(one);
                shown += size.applyAsInt(one);
            }
        }
        return new ByYear<>(newest, joined(years, size, sizes));
    }

    /** From the oldest on, so that a new year changes no page but the last. */
    private static <T> Map<Years, List<T>> joined(TreeMap<Integer, List<T>> years, ToIntFunction<T> size, Sizes sizes) {
        TreeMap<Years, List<T>> pages = new TreeMap<>(NEWEST_FIRST);
        years.forEach((year, of) -> {
            Map.Entry<Years, List<T>> last = pages.firstEntry();
            int before = last == null ? 0 : sum(last.getValue(), size);
            if (last != null && before < sizes.least() && before + sum(of, size) <= sizes.most()) {
                pages.remove(last.getKey());
                of.addAll(last.getValue());
                pages.put(new Years(last.getKey().first(), year), of);
            } else {
                pages.put(new Years(year, year), of);
            }
        });
        return pages;
    }

    private static <T> int sum(List<T> list, ToIntFunction<T> size) {
        return list.stream().mapToInt(size).sum();
    }
}
