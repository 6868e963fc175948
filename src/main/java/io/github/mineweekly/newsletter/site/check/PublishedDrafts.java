package io.github.mineweekly.newsletter.site.check;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.catalog.Visibility;
import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.frontmatter.rule.DraftName;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.site.rule.CrossRules;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds issues that are published although their folder, name, title or tags say that they are drafts, in a way that
 * holds nothing back, or that have no text yet. A {@code draft: false} says that it is meant.
 */
final class PublishedDrafts {
    private PublishedDrafts() {}

    /** @param issues all that can be read, those in {@code _drafts} as drafts */
    static List<Diagnostic> of(List<Issue> issues, List<RenderedIssue> entries) {
        Set<Issue> empty = entries.stream()
                .filter(entry -> entry.article().empty())
                .map(RenderedIssue::issue)
                .collect(Collectors.toSet());
        return issues.stream()
                .filter(issue -> !Visibility.isDeclared(issue))
                .flatMap(issue -> of(issue, empty.contains(issue)))
                .toList();
    }

    private static Stream<Diagnostic> of(Issue issue, boolean empty) {
        String path = issue.source().key();
        Optional<String> folder = DraftName.folder(path);
        if (folder.isPresent()) {
            String which = "in the folder " + Printable.quote(folder.get());
            return Stream.of(problem(issue, "title", which, "such a name", "rename the folder to `_drafts`"));
        }
        Optional<String> file = DraftName.file(path).filter(name -> !DraftName.isTopic(issue.title(), name));
        if (file.isPresent()) {
            String help = "rename it to " + Printable.quote("_" + file.get());
            return Stream.of(problem(issue, "title", "named " + Printable.quote(file.get()), "such a name", help));
        }
        Optional<String> title = DraftName.inTitle(issue.title());
        if (title.isPresent()) {
            String which = "whose title says " + Printable.quote(title.get());
            return Stream.of(problem(issue, "title", which, "a title", "delete that from the title"));
        }
        Optional<String> tag = issue.tags().stream().filter(DraftName::isTag).findFirst();
        if (tag.isPresent()) {
            String which = "with the tag " + Printable.quote(tag.get());
            return Stream.of(problem(issue, "tags", which, "a tag", "delete the tag"));
        }
        return empty
                ? Stream.of(problem(
                        issue,
                        "title",
                        "an issue without any text is published",
                        "write the text below the front matter"))
                : Stream.of();
    }

    /** @param what holds nothing back */
    private static Diagnostic problem(Issue issue, String key, String which, String what, String orElse) {
        String message = "an issue " + which + " is published, since " + what + " holds nothing back";
        return problem(issue, key, message, orElse);
    }

    private static Diagnostic problem(Issue issue, String key, String message, String orElse) {
        return CrossRules.PUBLISHED_DRAFT
                .at(issue.location(key, "title"), message)
                .withHelp("write `draft: true`, or " + orElse + "; `draft: false` publishes it");
    }
}
