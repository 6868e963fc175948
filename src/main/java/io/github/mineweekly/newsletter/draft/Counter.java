package io.github.mineweekly.newsletter.draft;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A number that texts count by without saying that it is the issue's, as in {@code Weekly 20}. */
final class Counter {
    private static final Pattern RUN = Pattern.compile("(?<![0-9])[0-9]{1,6}(?![0-9])");

    private Counter() {}

    /** What the first text has where the second has one less, the third two less, most often; nothing if few do. */
    static OptionalInt of(List<String> newestFirst) {
        int most = Math.max(1, newestFirst.size() / 2);
        OptionalInt counter = OptionalInt.empty();
        for (int newest : newestFirst.isEmpty() ? Set.<Integer>of() : numbers(newestFirst.get(0))) {
            int counted = 0;
            for (int i = 1; i < newestFirst.size(); i++) {
                counted += numbers(newestFirst.get(i)).contains(newest - i) ? 1 : 0;
            }
            if (counted > most || (counted == most && counter.isEmpty())) {
                counter = OptionalInt.of(newest);
                most = counted;
            }
        }
        return counter;
    }

    private static Set<Integer> numbers(String text) {
        return RUN.matcher(text)
                .results()
                .map(run -> Integer.valueOf(run.group()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
