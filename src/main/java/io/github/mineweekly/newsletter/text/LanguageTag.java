package io.github.mineweekly.newsletter.text;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Names of languages as pages and feeds have them. */
public final class LanguageTag {
    private static final int LONGEST_LANGUAGE = 3;
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);

    private LanguageTag() {}

    /**
     * The language in the form of BCP 47, {@code zh-CN}, also if it is typed as Java names locales, {@code zh_CN}:
     * browsers know no such language, and take neither its fonts nor its quotes. Empty if the text names none.
     */
    public static Optional<String> of(String typed) {
        try {
            Locale locale = new Locale.Builder()
                    .setLanguageTag(typed.strip().replace('_', '-'))
                    .build();
            return isLanguage(locale.getLanguage()) ? Optional.of(locale.toLanguageTag()) : Optional.empty();
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /**
     * A country is taken for a language ({@code cn}, {@code usa}): of two letters only what ISO 639 lists is one, and
     * of three what is not the code of a country alone.
     */
    private static boolean isLanguage(String code) {
        List<String> languages = List.of(Locale.getISOLanguages());
        if (code.length() != LONGEST_LANGUAGE) {
            return languages.contains(code);
        }
        return !COUNTRIES.contains(code.toUpperCase(Locale.ROOT))
                || languages.stream()
                        .map(Locale::forLanguageTag)
                        .anyMatch(two -> two.getISO3Language().equals(code));
    }
}
