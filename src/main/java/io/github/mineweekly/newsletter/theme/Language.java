package io.github.mineweekly.newsletter.theme;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The language of a page: its tag, its words, the form of its dates and numbers.
 *
 * @param tag a language tag, as in {@code <html lang>}
 * @param strings the words of the page's frame by key
 * @param dateFormat a pattern
 */
record Language(String tag, Map<String, String> strings, String dateFormat) {
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "dv", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi");

    boolean rightToLeft() {
        return RIGHT_TO_LEFT.contains(locale().getLanguage());
    }

    /** The tag as Open Graph wants it. */
    String underscored() {
        return tag.replace('-', '_');
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(dateFormat, locale()).format(date);
    }

    /** A date without the weekday, for lists. */
    String day(LocalDate date) {
        return DateTimeFormatter.ofPattern(word("shortDate"), locale()).format(date);
    }

    /** A date whose year is known from around it. */
    String dayMonth(LocalDate date) {
        return DateTimeFormatter.ofPattern(word("dayMonth"), locale()).format(date);
    }

    String word(String key) {
        return strings.getOrDefault(key, key);
    }

    /** A sentence with a text in it. */
    String with(String key, String text) {
        return word(key).replace("{0}", text);
    }

    /** A sentence with a number in it, which has a form of its own for one. */
    String count(String key, int number) {
        if (number == 1) {
            return word(key + "One");
        }
        return with(key, number(number));
    }

    /** In the digits that dates, years and counters have on the page. */
    String number(int number) {
        Locale digits = new Locale.Builder()
                .setLocale(locale())
                .setUnicodeLocaleKeyword("nu", "latn")
                .build();
        return NumberFormat.getIntegerInstance(digits).format(number);
    }

    private Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
