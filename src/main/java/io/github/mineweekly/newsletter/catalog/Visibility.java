package io.github.mineweekly.newsletter.catalog;

import io.github.mineweekly.newsletter.issue.HomeText;
import io.github.mineweekly.newsletter.issue.Issue;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decides where an issue is to be found. The only class that asks an issue whether it is hidden or a draft; never looks
 * at the clock.
 *
 * @param hiddenIssues what becomes of hidden issues
 * @param drafts whether drafts are built
 * @param publishUntil issues dated later count as drafts; null for none
 */
public record Visibility(
        HiddenIssues hiddenIssues, boolean drafts, @Nullable LocalDate publishUntil) {
    /** What Jekyll and Hexo do not publish, whatever it says: a folder of drafts, and files as Docusaurus's parts. */
    private static final Pattern UNPUBLISHED = Pattern.compile("(?s)(?:.*/)?(?:_drafts/.*|_[^/]*)");

    /** Without a last day. */
    public Visibility(HiddenIssues hiddenIssues, boolean drafts) {
        this(hiddenIssues, drafts, null);
    }

    /** Whether an issue is dated after the last day that is published. */
    public boolean isLater(Issue issue) {
        return publishUntil != null && issue.date().isAfter(publishUntil);
    }

    /** The issue as all that follows is to see it: a later one is a draft, and so is one whose path says so. */
    public Issue seen(Issue issue) {
        boolean unpublished = UNPUBLISHED.matcher(issue.source().key()).matches();
        return isLater(issue) || unpublished ? issue.asDraft() : issue;
    }

    public Presence of(Issue issue) {
        if (issue.draft() && !drafts) {
            return Presence.ABSENT;
        }
        if (issue.hidden() && hiddenIssues != HiddenIssues.LIST) {
            return hiddenIssues == HiddenIssues.UNLISTED ? Presence.UNLISTED : Presence.ABSENT;
        }
        return issue.draft() ? Presence.LISTED_DRAFT : Presence.LISTED;
    }

    /** Whether the page says that the issue is a draft. */
    public static boolean marksAsDraft(Issue issue) {
        return issue.draft();
    }

    /** Whether the issue says where it is to be found; {@code draft: false} does. */
    public static boolean isDeclared(Issue issue) {
        return issue.draft() || issue.hidden() || issue.regions().containsKey("draft");
    }

    public boolean isHidden(Issue issue) {
        return issue.hidden();
    }

    /** Whether the home page shows its introduction; it has no page of its own where it could be unlisted. */
    public boolean shows(HomeText introduction) {
        return (drafts || !introduction.draft()) && (hiddenIssues == HiddenIssues.LIST || !introduction.hidden());
    }
}
