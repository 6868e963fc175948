package io.github.mineweekly.newsletter.theme.template;

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
public record Language(String tag, Map<String, String> strings, String dateFormat) {
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "dv", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi");

    public boolean rightToLeft() {
        return isRightToLeft(locale());
    }

    static boolean isRightToLeft(Locale locale) {
        return RIGHT_TO_LEFT.contains(locale.getLanguage());
    }

    /** The tag as Open Graph wants it. */
    public String underscored() {
        return tag.replace('-', '_');
    }

    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(dateFormat, locale()).format(date);
    }

    /** A date without the weekday, for lists. */
    public String day(LocalDate date) {
        return DateTimeFormatter.ofPattern(word("shortDate"), locale()).format(date);
    }

    /** A date whose year is known from around it. */
    public String dayMonth(LocalDate date) {
        return DateTimeFormatter.ofPattern(word("dayMonth"), locale()).format(date);
    }

    public String word(String key) {
        return strings.getOrDefault(key, key);
    }

    /** A sentence with a text in it. */
    public String with(String key, String text) {
        return word(key).replace("{0}", text);
    }

    /** A sentence with a number in it, which has a form of its own for one. */
    public String count(String key, int number) {
        if (number == 1) {
            return word(key + "One");
        }
        return with(key, number(number));
    }

    /** In the digits that dates, years and counters have on the page. */
    public String number(int number) {
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
