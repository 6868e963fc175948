package io.github.mineweekly.newsletter.text;

import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The names of months, which are listed, since many words of other languages begin as one of them does. */
public final class MonthName {
    /** Each month's name in English, German, Dutch, French, Spanish, Italian and Portuguese, in order. */
    private static final List<Set<String>> NAMES = List.of(
            Set.of("jan", "january", "januar", "jänner", "januari", "janvier", "enero", "gennaio", "janeiro"),
            Set.of("feb", "february", "februar", "februari", "février", "fevrier", "febrero", "febbraio", "fevereiro"),
            Set.of("mar", "march", "märz", "marz", "maart", "mars", "marzo", "março", "marco"),
            Set.of("apr", "april", "avril", "abril", "aprile"),
            Set.of("may", "mai", "mei", "mayo", "maggio", "maio"),
            Set.of("jun", "june", "juni", "juin", "junio", "giugno", "junho"),
            Set.of("jul", "july", "juli", "juillet", "julio", "luglio", "julho"),
            Set.of("aug", "august", "augustus", "août", "aout", "agosto"),
            Set.of("sep", "sept", "september", "septembre", "septiembre", "settembre", "setembro"),
            Set.of("oct", "okt", "october", "oktober", "octobre", "octubre", "ottobre", "outubro"),
            Set.of("nov", "november", "novembre", "noviembre", "novembro"),
            Set.of("dec", "dez", "december", "dezember", "décembre", "decembre", "diciembre", "dicembre", "dezembro"));

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
        return IntStream.range(0, NAMES.size())
                        .filter(i -> NAMES.get(i).contains(word))
                        .findFirst()
                        .orElse(-1)
                + 1;
    }

    /** The month of which a word is the English name but for one slip; 0 if there is none. */
    public static int misspelt(String word) {
        return IntStream.range(0, ENGLISH.size())
                        .filter(i ->
                                ENGLISH.get(i).length() >= SHORTEST && Misspelling.distance(word, ENGLISH.get(i)) == 1)
                        .findFirst()
                        .orElse(-1)
                + 1;
    }
}
