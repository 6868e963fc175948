package io.github.mineweekly.newsletter.theme;

import io.github.mineweekly.newsletter.markdown.Article;
import io.github.mineweekly.newsletter.markdown.Letters;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The language of a page: its tag, its words, the form of its dates.
 *
 * @param tag a language tag, as in {@code <html lang>}
 * @param strings the words of the page's frame by key
 */
record Language(String tag, Map<String, String> strings) {
    /** The language that is configured, else the one of the articles' letters. */
    static Language of(@Nullable String configured, List<Article> articles) {
        String tag = configured != null ? configured : detect(articles);
        Map<String, String> strings = new TreeMap<>();
        load("strings.properties", strings);
        if (tag.equals("zh") || tag.startsWith("zh-")) {
            load("strings_zh.properties", strings);
        }
        return new Language(tag, strings);
    }

    String date(LocalDate date) {
        String pattern = strings.getOrDefault("date", "yyyy-MM-dd");
        return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(tag)).format(date);
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
        int cjk = han + kana + hangul;
        if (cjk == 0) {
            return "en";
        }
        if (kana * 10 >= cjk) {
            return "ja";
        }
        return hangul > han ? "ko" : "zh-CN";
    }

    private static void load(String resource, Map<String, String> strings) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Resource.text(resource)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        properties.stringPropertyNames().forEach(key -> strings.put(key, properties.getProperty(key)));
    }
}
