package io.github.mineweekly.newsletter.site.check;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.site.rule.CrossRules;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds issues that are published although their names say that they are drafts, in a way that holds nothing back. A
 * {@code draft: false} says that it is meant.
 */
final class DraftsByName {
    private static final Pattern FOLDER = Pattern.compile(
            "(?:.*/)?(drafts?|unpublished|wip|草稿|草稿箱|未发布|未發佈|下書き|초안)/.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    private static final Pattern FILE =
            Pattern.compile("(?:.*/)?([^/]+\\.(?:draft|wip)\\.[^/.]+)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private DraftsByName() {}

    /** @param issues all that can be read, those in {@code _drafts} as drafts */
    static List<Diagnostic> of(List<Issue> issues) {
        return issues.stream()
                .filter(issue ->
                        !issue.draft() && !issue.hidden() && !issue.regions().containsKey("draft"))
                .flatMap(issue -> of(issue).stream())
                .toList();
    }

    private static List<Diagnostic> of(Issue issue) {
        Matcher folder = FOLDER.matcher(issue.source().key());
        if (folder.matches()) {
            String help = "write `draft: true`, or rename the folder to `_drafts`; `draft: false` publishes it";
            return List.of(problem(issue, "in the folder " + Printable.quote(folder.group(1)), help));
        }
        Matcher file = FILE.matcher(issue.source().key());
        if (file.matches()) {
            String help = "write `draft: true`, or rename it to " + Printable.quote("_" + file.group(1))
                    + "; `draft: false` publishes it";
            return List.of(problem(issue, "named " + Printable.quote(file.group(1)), help));
        }
        return List.of();
    }

    private static Diagnostic problem(Issue issue, String where, String help) {
        return CrossRules.PUBLISHED_DRAFT
                .at(
                        issue.location("title"),
                        "an issue " + where + " is published, since such a name holds nothing back")
                .withHelp(help);
    }
}
