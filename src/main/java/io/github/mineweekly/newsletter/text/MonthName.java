package io.github.mineweekly.newsletter.text;

import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The names of months, which are listed, since many words of other languages begin as one of them does. */
public final class MonthName {
    private static final List<Set<String>> NAMES = Resource.rows("text/months.txt").stream()
            .map(row -> Set.of(row.get(0).split(", ")))
            .toList();
    private static final List<String> ENGLISH = Stream.of(Month.values())
            .map(month -> month.name().toLowerCase(Locale.ROOT))
            .toList();

    /** Of shorter names a slip may be another word. */
    private static final int SHORTEST = 5;

    private MonthName() {}

    /** A regular expression for all names in small letters, the longer first. */
    public static String pattern() {
        return NAMES.stream()
                .flatMap(Set::stream)
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** The month of a word in small letters; 0 if it is none. */
    public static int month(String word) {
        return numberOf(i -> NAMES.get(i).contains(word));
    }

    /** The month of which a word is the English name but for one slip; 0 if there is none. */
    public static int misspelt(String word) {
        return numberOf(i -> ENGLISH.get(i).length() >= SHORTEST && Misspelling.distance(word, ENGLISH.get(i)) == 1);
    }

    /** @param wanted whether the month at an index, from 0, is the one; the first counts */
    private static int numberOf(IntPredicate wanted) {
        int months = Month.values().length;
        return IntStream.range(0, months).filter(wanted).findFirst().orElse(-1) + 1;
    }
}
