package io.github.mineweekly.newsletter.fix;

import io.github.mineweekly.newsletter.frontmatter.block.Fences;
import io.github.mineweekly.newsletter.frontmatter.field.FirstHeading;
import io.github.mineweekly.newsletter.frontmatter.field.TitleGuess;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.value.FileDate;
import io.github.mineweekly.newsletter.frontmatter.value.FileTitle;
import io.github.mineweekly.newsletter.issue.IssuePaths;
import io.github.mineweekly.newsletter.issue.SourceFile;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The first headings of texts and the titles in names of files that several issues have, so that they are not titles.
 * An issue and its translation, which has the same day and name, count as one.
 */
final class SharedHeadings {
    private static final Pattern ENDING = Pattern.compile("(?:/index)?(?:\\.[a-z]{2}(?:[-_][A-Za-z]{2,4})?)?\\.md$");

    private final Map<String, Set<String>> names = new HashMap<>();

    void add(SourceFile source) {
        Fences fences = new Fences(source, new DiagnosticCollector(source));
        int firstLine = fences.areAbsent() ? 1 : fences.bodyLine();
        // Below folders of months, many have the same name: `05/16.md` and `06/16.md`.
        String day = FileDate.loose(source.key()).map(LocalDate::toString).orElse("");
        String name = day + "/" + IssuePaths.name(ENDING.matcher(source.key()).replaceFirst(""));
        Stream.of(FirstHeading.of(source, firstLine), FileTitle.of(source.key()))
                .flatMap(Optional::stream)
                .map(TitleGuess::comparable)
                .forEach(title ->
                        names.computeIfAbsent(title, any -> new HashSet<>()).add(name));
    }

    /** The headings in the form in which titles are compared with them. */
    Set<String> all() {
        return names.entrySet().stream()
                .filter(heading -> heading.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
