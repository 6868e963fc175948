package io.github.mineweekly.newsletter.site;

import io.github.mineweekly.newsletter.catalog.ListedIssues;
import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.catalog.Visibility;
import io.github.mineweekly.newsletter.issue.SourceFile;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The issue that is asked for: by its path or its number, else the newest that is published.
 *
 * @param entry null if there is none, or more than one
 * @param problem why, and what may be asked for; empty if there is one
 */
record IssueChoice(@Nullable RenderedIssue entry, String problem) {
    private static final int NAMED = 3;

    /**
     * @param asked a path from the project's folder or the newsletter's, or a number; empty for the newest
     * @param entries all issues, hidden ones and drafts too
     */
    static IssueChoice of(String asked, List<RenderedIssue> entries, Visibility visibility) {
        if (asked.isBlank()) {
            return ListedIssues.of(entries, visibility).newestFirst().stream()
                    .filter(entry -> visibility.of(entry.issue()).isPublished())
                    .findFirst()
                    .map(entry -> new IssueChoice(entry, ""))
                    .orElseGet(() -> new IssueChoice(
                            null, "no issue is listed; name a hidden one or a draft by -Dnewsletter.issue=<path>"));
        }
        String name = asked.strip().replace('\\', '/');
        List<RenderedIssue> named =
                entries.stream().filter(entry -> isNamed(entry, name)).toList();
        if (named.size() == 1) {
            return new IssueChoice(named.get(0), "");
        }
        String paths = (named.isEmpty() ? entries : named)
                .stream()
                        .map(entry -> entry.issue().source().path())
                        .sorted(Comparator.reverseOrder())
                        .limit(NAMED)
                        .collect(Collectors.joining(", "));
        String what = named.isEmpty() ? "names no issue" : "names " + named.size() + " issues";
        return new IssueChoice(
                null,
                "newsletter.issue is " + Printable.quote(asked) + ", which " + what
                        + "; it must be a path or a number, as " + Printable.escape(paths));
    }

    private static boolean isNamed(RenderedIssue entry, String name) {
        SourceFile source = entry.issue().source();
        Integer number = entry.issue().number();
        boolean numbered = number != null && name.equals(number.toString());
        String path = name.startsWith("./") ? name.substring(2) : name;
        return numbered
                || path.equals(source.path())
                || path.equals(source.key())
                || (path + ".md").equals(source.key());
    }
}
