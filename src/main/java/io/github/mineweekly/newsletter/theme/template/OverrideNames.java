package io.github.mineweekly.newsletter.theme.template;

import io.github.mineweekly.newsletter.text.Misspelling;
import io.github.mineweekly.newsletter.text.Resource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether the files of a team's folder override something, and can: a misspelt one would be without effect, and nobody
 * would know.
 */
public final class OverrideNames {
    private static final String TEMPLATE = ".mustache";
    private static final Pattern LIKE_WORDS = Pattern.compile("(?i)strings?(?:[-_.](.*))?\\.properties");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final String NUMBER = "{0}";

    /** The words besides those that count which say nothing without what is put into them. */
    private static final Set<String> WITH_NUMBER = Set.of("by", "numberLabel");

    private OverrideNames() {}

    /** @throws TemplateException if a template overrides none, or a word is a misspelt one of the theme's or wrong */
    public static void check(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                Matcher words = LIKE_WORDS.matcher(name);
                if (name.endsWith(TEMPLATE)) {
                    checkTemplate(name.substring(0, name.length() - TEMPLATE.length()));
                } else if (words.matches()) {
                    checkName(name, words.group(1));
                    checkWords(name, Messages.of(name, Overrides.read(file)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the templates in " + folder, e);
        }
    }

    private static void checkTemplate(String name) {
        if (!Templates.NAMES.contains(name)) {
            String allowed = Templates.NAMES.stream().sorted().collect(Collectors.joining(", "));
            throw new TemplateException("the template " + name + TEMPLATE + " overrides no template"
                    + Misspelling.nearestName(name, Templates.NAMES)
                            .map(meant -> "; did you mean `" + meant + TEMPLATE + "`?")
                            .orElse("")
                    + " (there are: " + allowed + ")");
        }
    }

    /** The words are read by language and country, and by nothing else of a tag. */
    private static void checkName(String file, @Nullable String tag) {
        Locale locale = tag == null ? Locale.ROOT : Locale.forLanguageTag(tag.replaceAll("[_.]", "-"));
        boolean known = tag == null || LANGUAGE.matcher(locale.getLanguage()).matches();
        String country = locale.getCountry();
        String read = "strings" + (tag == null ? "" : "_" + locale.getLanguage())
                + (country.isEmpty() ? "" : "_" + country) + ".properties";
        if (!known || !read.equals(file)) {
            throw new TemplateException("the words in " + file + " would never be read; "
                    + (known
                            ? "did you mean `" + read + "`?"
                            : "name the file as `strings_fr.properties` for a language or"
                                    + " `strings_zh_TW.properties` for a country"));
        }
    }

    /** A word that resembles none of the theme's may be one for a template of the team's own. */
    private static void checkWords(String file, Map<String, String> words) {
        Map<String, String> themes = Messages.of(Resource.text("theme/strings.properties"));
        List<String> known = List.copyOf(themes.keySet());
        words.forEach((key, word) -> {
            Optional<String> meant = known.contains(key) ? Optional.empty() : Misspelling.nearest(key, known);
            if (meant.isPresent()) {
                throw new TemplateException(
                        "the words in " + file + ": `" + key + "` overrides none; did you mean `" + meant.get() + "`?");
            }
            String problem = problem(key, word, themes);
            if (!problem.isEmpty()) {
                throw new TemplateException("the words in " + file + ": `" + key + "` is `" + word + "`; " + problem);
            }
        });
    }

    /** A word that is empty is one that the team does not want. */
    private static String problem(String key, String word, Map<String, String> themes) {
        if (word.isBlank()) {
            return "";
        }
        String theirs = themes.getOrDefault(key, "");
        boolean counts = themes.containsKey(key + "One") && theirs.contains(NUMBER);
        if ((counts || WITH_NUMBER.contains(key)) && !word.contains(NUMBER)) {
            return "it must have `{0}`, as `" + theirs + "` has";
        }
        return DatePattern.KEYS.contains(key) ? DatePattern.problem(word) : "";
    }
}
