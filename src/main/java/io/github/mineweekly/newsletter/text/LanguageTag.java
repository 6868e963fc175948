package io.github.mineweekly.newsletter.text;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Names of languages as pages and feeds have them. */
public final class LanguageTag {
    private static final int LONGEST_LANGUAGE = 3;

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
            String language = locale.getLanguage();
            return language.isEmpty() || language.length() > LONGEST_LANGUAGE
                    ? Optional.empty()
                    : Optional.of(locale.toLanguageTag());
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
