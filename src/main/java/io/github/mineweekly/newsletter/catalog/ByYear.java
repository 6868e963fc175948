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
 * has a page of its own.
 *
 * @param newest what the first page shows
 * @param years what each year's page shows, newest year first; empty if the first page shows everything
 */
public record ByYear<T>(List<T> newest, Map<Integer, List<T>> years) {
    public ByYear {
        newest = List.copyOf(newest);
        years = Collections.unmodifiableMap(years);
    }

    /**
     * @param all newest first
     * @param size how much of a page one takes
     * @param most how much one page can show
     * @param first how much the first page shows, if it cannot show all
     */
    public static <T> ByYear<T> of(List<T> all, ToIntFunction<T> year, ToIntFunction<T> size, int most, int first) {
        Map<Integer, List<T>> years = new TreeMap<>(Comparator.reverseOrder());
        if (all.stream().mapToInt(size).sum() <= most) {
            return new ByYear<>(all, years);
        }
        List<T> newest = new ArrayList<>();
        int shown = 0;
        for (T one : all) {
            years.computeIfAbsent(year.applyAsInt(one), key -> new ArrayList<>())
                    .add(one);
            if (shown < first) {
                newest.add(one);
                shown += size.applyAsInt(one);
            }
        }
        return new ByYear<>(newest, years);
    }
}
