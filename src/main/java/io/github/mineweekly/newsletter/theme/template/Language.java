package io.github.mineweekly.newsletter.theme.template;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The language of a page: its tag, its words, the form of its dates and numbers. Thread-safe. */
public final class Language {
    /** Of tags that name no script. */
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi");

    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS = Set.of("Adlm", "Arab", "Hebr", "Nkoo", "Syrc", "Thaa");

    /** Countries of Chinese in traditional characters. */
    private static final Set<String> TRADITIONAL = Set.of("TW", "HK", "MO");

    private final String tag;
    private final Map<String, String> strings;
    private final String dateFormat;
    private final Locale locale;
    private final NumberFormat numbers;

    /** By pattern; making one costs far more than using it. */
    private final Map<String, DateTimeFormatter> dates = new ConcurrentHashMap<>();

    /**
     * @param tag a language tag, as in {@code <html lang>}
     * @param strings the words of the page's frame by key
     * @param dateFormat a pattern
     */
    public Language(String tag, Map<String, String> strings, String dateFormat) {
        this.tag = tag;
        this.strings = strings;
        this.dateFormat = dateFormat;
        this.locale = Locale.forLanguageTag(tag);
        this.numbers = NumberFormat.getIntegerInstance(new Locale.Builder()
                .setLocale(locale)
                .setUnicodeLocaleKeyword("nu", "latn")
                .build());
    }

    public String tag() {
        return tag;
    }

    public Map<String, String> strings() {
        return strings;
    }

    public boolean rightToLeft() {
        return isRightToLeft(locale);
    }

    static boolean isRightToLeft(Locale locale) {
        return locale.getScript().isEmpty()
                ? RIGHT_TO_LEFT.contains(locale.getLanguage())
                : RIGHT_TO_LEFT_SCRIPTS.contains(locale.getScript());
    }

    /** Whether it is Chinese in traditional characters. */
    public boolean traditional() {
        return isTraditional(locale);
    }

    /** A script that a locale names decides before its country. */
    static boolean isTraditional(Locale locale) {
        String script = locale.getScript();
        return locale.getLanguage().equals("zh")
                && (script.isEmpty() ? TRADITIONAL.contains(locale.getCountry()) : script.equals("Hant"));
    }

    /** Language and country, as Open Graph wants them; empty without a country. */
    public String underscored() {
        return locale.getCountry().isEmpty() ? "" : locale.getLanguage() + "_" + locale.getCountry();
    }

    public String date(LocalDate date) {
        return format(date, dateFormat);
    }

    /** A date without the weekday, for lists. */
    public String day(LocalDate date) {
        return format(date, word("shortDate"));
    }

    /** A date whose year is known from around it. */
    public String dayMonth(LocalDate date) {
        return format(date, word("dayMonth"));
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
        // The format itself is for one thread at a time.
        return ((NumberFormat) numbers.clone()).format(number);
    }

    private String format(LocalDate date, String pattern) {
        return dates.computeIfAbsent(pattern, made -> DateTimeFormatter.ofPattern(made, locale))
                .format(date);
    }
}
