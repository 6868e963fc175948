package io.github.mineweekly.newsletter.site.check;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.catalog.Visibility;
import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.site.rule.CrossRules;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds issues that are published although their folder, name, title or tags say that they are drafts, in a way that
 * holds nothing back, or that have no text yet. A {@code draft: false} says that it is meant.
 */
final class PublishedDrafts {
    /** These mean nothing else, wherever they are. */
    private static final String CLEAR = "wip|unpublished|草稿|未发布|未發布|未发佈|未發佈|未完成|未完稿|待发布|待發布|下書き|초안";

    private static final String DRAFT = "drafts?";
    private static final String WORD = DRAFT + "|" + CLEAR;
    private static final String OF_FOLDERS = WORD
            + "|草稿箱|未公开|未公開|private|pending|scheduled|unfinished|trash|entwürfe|brouillons|borradores|rascunhos|bozze|черновики";
    private static final String OPEN = "[(（\\[【]";
    private static final String CLOSE = "[)）\\]】]";
    private static final String IN_BRACKETS = OPEN + "(?:" + WORD + ")" + CLOSE;
    private static final String BETWEEN = "[-_. ]";

    /** Jekyll and others publish no folder with an underscore but their collections, of which this is the usual one. */
    private static final Pattern FOLDER = pattern("(?:.*/)?((?:" + OF_FOLDERS + ")|_(?!posts/)[^/]+)/.*");

    private static final Pattern FILE = pattern("(?:.*/)?((?:"
            + String.join(
                    "|",
                    // draft-one.md, [WIP] one.md
                    "(?:" + WORD + ")" + BETWEEN + "+[^/]+",
                    IN_BRACKETS + "[^/]+",
                    // one-wip.md, 2025-02-09-draft.md, one (draft).md, one.draft.md
                    "[^/]+" + BETWEEN + "(?:" + CLEAR + ")",
                    "[^/\\p{L}]+(?:" + WORD + ")",
                    "[^/]+" + IN_BRACKETS,
                    "[^/]+\\." + DRAFT)
            + ")\\.[^/.]+)");

    private static final Pattern TITLE =
            pattern("(" + IN_BRACKETS + ").+|((?:" + WORD + ") *[:：]).+|.+?(" + IN_BRACKETS + ")");

    private static final Pattern TAG = pattern("#?(?:" + WORD + ")");

    private PublishedDrafts() {}

    private static Pattern pattern(String text) {
        return Pattern.compile(text, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

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
        Matcher folder = FOLDER.matcher(issue.source().key());
        Matcher file = FILE.matcher(issue.source().key());
        Matcher title = TITLE.matcher(issue.title().strip());
        String tag = issue.tags().stream()
                .filter(one -> TAG.matcher(one).matches())
                .findFirst()
                .orElse("");
        if (folder.matches()) {
            String which = "in the folder " + Printable.quote(folder.group(1));
            return Stream.of(problem(issue, "title", which, "such a name", "rename the folder to `_drafts`"));
        }
        if (file.matches()) {
            String help = "rename it to " + Printable.quote("_" + file.group(1));
            return Stream.of(problem(issue, "title", "named " + Printable.quote(file.group(1)), "such a name", help));
        }
        if (title.matches()) {
            String which = "whose title says "
                    + Printable.quote(Stream.of(1, 2, 3)
                            .map(title::group)
                            .filter(group -> group != null)
                            .findFirst()
                            .orElseThrow());
            return Stream.of(problem(issue, "title", which, "a title", "delete that from the title"));
        }
        if (!tag.isEmpty()) {
            return Stream.of(problem(issue, "tags", "with the tag " + Printable.quote(tag), "a tag", "delete the tag"));
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
