package io.github.mineweekly.newsletter.site.check;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The folder that holds an issue's translations into one language: {@code ja/2024-01-07.md}. */
public final class LanguageFolder {
    private static final Pattern TAG = Pattern.compile("([a-z]{2})(?:[-_][A-Za-z]{2,4})?");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private LanguageFolder() {}

    /** The language's tag as the folder has it; empty for an issue in none. */
    public static String of(String key) {
        for (String folder : key.substring(0, key.lastIndexOf('/') + 1).split("/")) {
            Matcher tag = TAG.matcher(folder);
            if (tag.matches() && LANGUAGES.contains(tag.group(1))) {
                return folder;
            }
        }
        return "";
    }
}
