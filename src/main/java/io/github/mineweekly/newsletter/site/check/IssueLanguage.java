package io.github.mineweekly.newsletter.site.check;

import io.github.mineweekly.newsletter.issue.IssuePaths;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an issue's language is named: in its folder, {@code ja/2024-01-07.md} or {@code 2024-ja/07.md}, or in its name,
 * {@code 2024-01-07.ja.md}.
 */
public final class IssueLanguage {
    private static final Pattern TAG = Pattern.compile("([a-z]{2})(?:[-_][A-Za-z]{2,4})?");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    /** Countries that are typed for their languages, and that no language has as its code. */
    private static final Set<String> COUNTRIES = Set.of("cn", "jp");

    /** At the end of a folder's name other codes may be words. */
    private static final Pattern ENDING =
            Pattern.compile("[^-_.].*[-_]((?:en|zh|ja|ko|cn|jp)|zh[-_](?:CN|TW|HK|Hans|Hant))");

    private IssueLanguage() {}

    /** The language's tag as the folder or the name has it; empty for an issue with none. */
    public static String of(String key) {
        for (String folder : IssuePaths.folder(key).split("/")) {
            if (isTag(folder)) {
                return folder;
            }
            Matcher ending = ENDING.matcher(folder);
            if (ending.matches()) {
                return ending.group(1);
            }
        }
        String[] parts = IssuePaths.name(key).split("\\.");
        return parts.length > 2 && isTag(parts[parts.length - 2]) ? parts[parts.length - 2] : "";
    }

    private static boolean isTag(String word) {
        Matcher tag = TAG.matcher(word);
        return tag.matches() && (LANGUAGES.contains(tag.group(1)) || COUNTRIES.contains(word));
    }
}
