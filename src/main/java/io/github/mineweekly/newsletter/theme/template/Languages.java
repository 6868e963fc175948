package io.github.mineweekly.newsletter.theme.template;

import io.github.mineweekly.newsletter.markdown.Article;
import io.github.mineweekly.newsletter.markdown.tree.Letters;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The languages that the pages of one newsletter may be in, with their words. Immutable. */
public final class Languages {
    private static final Set<String> BUILT_IN = Set.of("zh", "ja", "ko");
    private static final List<String> DETECTED = List.of("en", "ja", "ko", "zh-CN");

    private final @Nullable String configured;
    private final Map<String, Language> languages = new TreeMap<>();

    /**
     * @param configured the tag of every page, or null to go by the text
     * @param dateFormat a pattern for every language, or null for each its own
     */
    public Languages(@Nullable String configured, @Nullable String dateFormat, Overrides overrides) {
        this.configured = configured;
        Set<String> tags = new TreeSet<>(DETECTED);
        if (configured != null) {
            tags.add(configured);
        }
        for (String tag : tags) {
            Map<String, String> strings = strings(tag, overrides);
            String pattern = dateFormat != null ? dateFormat : strings.getOrDefault("date", "yyyy-MM-dd");
            languages.put(tag, new Language(tag, strings, pattern));
        }
    }

    /** The language that is configured, else the one of the articles' letters. */
    public Language of(List<Article> articles) {
        String tag = configured != null ? configured : detect(articles);
        Language language = languages.get(tag);
        if (language == null) {
            throw new IllegalStateException(tag);
        }
        return language;
    }

    private static String detect(List<Article> articles) {
        int han = 0;
        int kana = 0;
        int hangul = 0;
        for (Article article : articles) {
            Letters letters = article.letters();
            han += letters.han();
            kana += letters.kana();
            hangul += letters.hangul();
        }
        return new Letters(han, kana, hangul, 0).language();
    }

    /** English first, over it the language, over it its region: each time the theme's own and then the team's. */
    private static Map<String, String> strings(String tag, Overrides overrides) {
        Locale locale = Locale.forLanguageTag(tag);
        Map<String, String> strings = new TreeMap<>();
        strings.putAll(Messages.of(Resource.text("strings.properties")));
        overrides.own("strings.properties").ifPresent(text -> strings.putAll(Messages.of(text)));
        String name = "strings_" + locale.getLanguage();
        if (BUILT_IN.contains(locale.getLanguage())) {
            strings.putAll(Messages.of(Resource.text(name + ".properties")));
        }
        overrides.own(name + ".properties").ifPresent(text -> strings.putAll(Messages.of(text)));
        overrides
                .own(name + "_" + locale.getCountry() + ".properties")
                .ifPresent(text -> strings.putAll(Messages.of(text)));
        return Collections.unmodifiableMap(strings);
    }
}
