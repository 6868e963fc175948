package io.github.mineweekly.newsletter.site.check;

import io.github.mineweekly.newsletter.issue.IssuePaths;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where an issue's language is named: in its folder, {@code ja/2024-01-07.md} or {@code 2024-ja/07.md}, in its name,
 * {@code 2024-01-07.ja.md}, or as its name, {@code 2024-01-07/ja.md} beside {@code 2024-01-07/en.md}.
 */
public final class IssueLanguages {
    private static final Pattern TAG = Pattern.compile("([a-z]{2})(?:[-_][A-Za-z]{2,4})?");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    /** Countries that are typed for their languages, and that no language has as its code. */
    private static final Set<String> COUNTRIES = Set.of("cn", "jp");

    /** At the end of a folder's name other codes may be words. */
    private static final Pattern ENDING =
            Pattern.compile("[^-_.].*[-_]((?:en|zh|ja|ko|cn|jp)|zh[-_](?:CN|TW|HK|Hans|Hant))");

    /** Other codes may be words or subjects, as {@code is} and {@code it}, {@code cs} and {@code ml}. */
    private static final Set<String> NO_WORDS = Set.of("en", "zh", "ja", "ko", "cn", "jp", "de", "fr", "ru");

    /** Such names are languages where a folder has several, one of which is no word, and nothing else. */
    private final Set<String> names;

    /** @param keys of all issues */
    public IssueLanguages(Collection<String> keys) {
        Map<String, Set<String>> folders = keys.stream()
                .collect(Collectors.groupingBy(
                        IssuePaths::folder, Collectors.mapping(IssueLanguages::name, Collectors.toSet())));
        names = folders.values().stream()
                .filter(beside -> beside.size() > 1 && beside.stream().allMatch(IssueLanguages::isTag))
                .filter(beside -> beside.stream().anyMatch(name -> NO_WORDS.contains(name.substring(0, 2))))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private static String name(String key) {
        String name = IssuePaths.name(key);
        return name.endsWith(".md") ? name.substring(0, name.length() - ".md".length()) : name;
    }

    /** The language's tag as the folder or the name has it; empty for an issue with none. */
    public String of(String key) {
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
        if (parts.length <= 2) {
            return names.contains(name(key)) ? name(key) : "";
        }
        return isTag(parts[parts.length - 2]) ? parts[parts.length - 2] : "";
    }

    private static boolean isTag(String word) {
        Matcher tag = TAG.matcher(word);
        return tag.matches() && (LANGUAGES.contains(tag.group(1)) || COUNTRIES.contains(word));
    }
}
