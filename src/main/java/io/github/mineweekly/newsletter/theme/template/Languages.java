package io.github.mineweekly.newsletter.theme.template;

import io.github.mineweekly.newsletter.markdown.tree.Letters;
import io.github.mineweekly.newsletter.text.Resource;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The languages that the pages of one newsletter may be in, with their words. Immutable. */
public final class Languages {
    private static final Set<String> BUILT_IN = Set.of("zh", "ja", "ko");
    private static final String TRADITIONAL_WORDS = "strings_zh_TW";
    private static final List<String> DETECTED = List.of("en", "ja", "ko", "zh-CN");

    private static final char FIRST_STRONG_ISOLATE = 0x2068;
    private static final char POP_DIRECTIONAL_ISOLATE = 0x2069;

    /** A page with less text than this, in Latin letters, is in the newsletter's language. */
    private static final int ENOUGH = 200;

    private final @Nullable String configured;
    private final Letters all;
    private final Map<String, Language> languages = new TreeMap<>();

    /**
     * @param configured the tag of every page, or null to go by the text
     * @param dateFormat a pattern for every language, or null for each its own
     * @param all the letters of the whole newsletter
     */
    public Languages(@Nullable String configured, @Nullable String dateFormat, Overrides overrides, List<Letters> all) {
        this.configured = configured;
        this.all = all.stream().reduce(Letters.NONE, Letters::plus);
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

    /** The language that is configured, else that of the newsletter's letters. */
    public Language ofNewsletter() {
        return of(all);
    }

    /** The language that is configured, else that of a text's letters; of a short text, the newsletter's. */
    public Language of(Letters text) {
        boolean tells = text.size() >= ENOUGH && !text.isMostlyOther();
        String detected = (tells ? text : all).language();
        return Objects.requireNonNull(languages.get(configured == null ? detected : configured));
    }

    /** Which language the newsletter is in and why, as a line of the log; empty if it is configured. */
    public String reason() {
        if (configured != null) {
            return "";
        }
        if (all.isMostlyOther()) {
            return "language of the pages: " + all.language()
                    + ", though most of the text is in a script other than Latin; set locale to the right one";
        }
        return "language of the pages: " + all.language() + " (" + all.cjkShare()
                + " % of the text is in Chinese, Japanese or Korean; locale sets another)";
    }

    /** The theme's English, over it its language; over these the team's: for all languages, for one, for its region. */
    static Map<String, String> strings(String tag, Overrides overrides) {
        Locale locale = Locale.forLanguageTag(tag);
        Map<String, String> strings = new TreeMap<>();
        Map<String, String> english = Messages.of(Resource.text("theme/strings.properties"));
        if (Language.isRightToLeft(locale)) {
            english.replaceAll((key, words) -> DatePattern.KEYS.contains(key) ? words : isolated(words));
        }
        strings.putAll(english);
        String name = "strings_" + locale.getLanguage();
        if (BUILT_IN.contains(locale.getLanguage())) {
            strings.putAll(Messages.of(Resource.text("theme/" + name + ".properties")));
        }
        boolean traditional = Language.isTraditional(locale);
        if (traditional) {
            strings.putAll(Messages.of(Resource.text("theme/" + TRADITIONAL_WORDS + ".properties")));
        }
        strings.putAll(own("strings", overrides));
        strings.putAll(own(name, overrides));
        strings.putAll(traditional ? own(TRADITIONAL_WORDS, overrides) : Map.of());
        strings.putAll(own(name + "_" + locale.getCountry(), overrides));
        return Collections.unmodifiableMap(strings);
    }

    private static Map<String, String> own(String name, Overrides overrides) {
        String file = name + ".properties";
        String text = overrides.own(file);
        return text == null ? Map.of() : Messages.of(file, text);
    }

    /** English on a page that is read from the right: its numbers and its full stop stay where English has them. */
    private static String isolated(String words) {
        return FIRST_STRONG_ISOLATE + words + POP_DIRECTIONAL_ISOLATE;
    }
}
