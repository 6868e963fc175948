package io.github.mineweekly.newsletter.site.check;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.issue.IssueOrder;
import io.github.mineweekly.newsletter.markdown.form.NoTitle;
import io.github.mineweekly.newsletter.markdown.link.SharedLink;
import io.github.mineweekly.newsletter.site.rule.CrossRules;
import io.github.mineweekly.newsletter.text.Printable;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds links that an earlier issue shared already, so that an editor sees a repeat before the readers do. */
final class LinkSharedBefore {
    /** A link in at least so many issues, and in more than one of {@link #ONE_OF} issues, belongs to every issue. */
    private static final int BOILERPLATE = 4;

    private static final int ONE_OF = 20;

    private LinkSharedBefore() {}

    /**
     * A problem at the first place of each link that repeats the one of an earlier issue, sorted.
     *
     * @param entries all issues, in any order, whether readers may know of them or not
     */
    static List<Diagnostic> check(List<RenderedIssue> entries) {
        // A translation shares what its original shares.
        IssueLanguages named = new IssueLanguages(
                entries.stream().map(entry -> entry.issue().source().key()).toList());
        Map<String, List<RenderedIssue>> languages = entries.stream()
                .sorted(Comparator.comparing(RenderedIssue::issue, IssueOrder.OLDEST_FIRST))
                .collect(Collectors.groupingBy(
                        entry -> named.of(entry.issue().source().key())));
        return languages.values().stream()
                .flatMap(oldestFirst -> ofLanguage(oldestFirst).stream())
                .sorted()
                .toList();
    }

    private static List<Diagnostic> ofLanguage(List<RenderedIssue> oldestFirst) {
        Map<String, Sharing> sharings = new HashMap<>();
        for (RenderedIssue entry : oldestFirst) {
            for (SharedLink link : entry.article().links()) {
                sharings.computeIfAbsent(link.key(), key -> new Sharing()).count(entry);
            }
        }
        // Of most links there is no other.
        sharings.values().removeIf(sharing -> sharing.issues < 2);
        List<Diagnostic> found = new ArrayList<>();
        for (RenderedIssue entry : oldestFirst) {
            for (SharedLink link : entry.article().links()) {
                Sharing sharing = sharings.get(link.key());
                if (sharing == null) {
                    continue;
                }
                Issue earlier = sharing.earlierThan(entry);
                if (earlier != null && !sharing.isBoilerplate(oldestFirst.size()) && !isNoNews(link)) {
                    found.add(problem(link, earlier));
                }
            }
        }
        return found;
    }

    /** The issues that share a link, one after the other, oldest first. */
    @SuppressWarnings("ReferenceEquality") // an issue is read once
    private static final class Sharing {
        private int issues;
        private @Nullable RenderedIssue counted;
        private @Nullable RenderedIssue latest;

        void count(RenderedIssue entry) {
            if (counted != entry) {
                issues++;
                counted = entry;
            }
        }

        boolean isBoilerplate(int all) {
            return issues >= BOILERPLATE && issues * ONE_OF > all;
        }

        /** The issue before; null if there is none, or another place in this issue was asked for already. */
        @Nullable
        Issue earlierThan(RenderedIssue entry) {
            RenderedIssue before = latest;
            latest = entry;
            return before == null || before == entry ? null : before.issue();
        }
    }

    /** Whether it leads to a person or to a site as a whole, which what is new is by or on. */
    private static boolean isNoNews(SharedLink link) {
        String path = WebAddress.path(link.url());
        boolean home = (path.isEmpty() || path.equals("/")) && link.url().indexOf('?') < 0;
        return !link.source() && (home || NoTitle.isPerson(link.title(), link.url()));
    }

    private static Diagnostic problem(SharedLink link, Issue earlier) {
        String message = Printable.quote(WebAddress.shown(link.url())) + " was shared before, in "
                + Repetitions.file(earlier) + " of " + earlier.date();
        return CrossRules.LINK_SHARED_BEFORE
                .at(link.location(), message)
                .withHelp("leave it out, or say what is new; `# newsletter:off link-shared-before` in the front matter"
                        + " silences the rule for this issue")
                .withOthers(earlier.source().path());
    }
}
