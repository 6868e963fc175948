package io.github.mineweekly.newsletter.site.check;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.catalog.Visibility;
import io.github.mineweekly.newsletter.issue.HomeText;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.site.settings.SourceSelection;
import io.github.mineweekly.newsletter.site.source.NamedFiles;
import io.github.mineweekly.newsletter.site.source.ReadHome;
import io.github.mineweekly.newsletter.site.source.SourceListing;
import io.github.mineweekly.newsletter.text.Counted;
import io.github.mineweekly.newsletter.text.Printable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The lines that say what was skipped or treated specially, so that nothing is skipped silently. */
public final class LogNotes {
    private final SourceSelection sources;
    private final Visibility visibility;
    private final boolean hasAddress;

    /** @param hasAddress whether the site's address is known */
    public LogNotes(SourceSelection sources, Visibility visibility, boolean hasAddress) {
        this.sources = sources;
        this.visibility = visibility;
        this.hasAddress = hasAddress;
    }

    /**
     * What was not read, and what is not reported.
     *
     * @param unreported how many problems are in files that are not chosen
     */
    public List<String> ofReading(SourceListing listing, NamedFiles.Choice choice, int unreported) {
        List<String> notes = new ArrayList<>();
        if (!listing.leftOut().isEmpty()) {
            notes.add(Counted.of(listing.leftOut().size(), "file")
                    + (listing.leftOut().size() == 1
                            ? " is not an issue by its name: "
                            : " are not issues by their names: ")
                    + Printable.escape(String.join(", ", listing.leftOut())));
        }
        if (listing.size() == 0) {
            notes.add("no issues in " + sourceDirectory());
        }
        choice.note().ifPresent(notes::add);
        if (unreported > 0) {
            notes.add(Counted.of(unreported, "problem") + " of other files not reported (newsletter.only)");
        }
        return notes;
    }

    /** What is not where a reader would look for it. */
    public List<String> ofSite(List<RenderedIssue> entries, ReadHome home) {
        List<String> notes = new ArrayList<>();
        HomeText introduction = home.introduction();
        if (introduction != null && !visibility.shows(introduction)) {
            notes.add(introduction.source().key() + " is hidden or a draft: the home page does not show it");
        }
        hidden(entries, notes);
        drafts(entries, notes);
        later(entries, notes);
        if (!hasAddress) {
            notes.add("siteUrl is not set: skipping feed.xml, rss.xml, feed.json, feeds of sections, sitemap.xml,"
                    + " robots.txt, 404.html and canonical links");
        }
        return notes;
    }

    private void hidden(List<RenderedIssue> entries, List<String> notes) {
        int hidden = (int) entries.stream()
                .filter(entry -> visibility.isHidden(entry.issue()))
                .filter(entry -> visibility.drafts() || !Visibility.marksAsDraft(entry.issue()))
                .count();
        if (hidden == 0) {
            return;
        }
        String meaning = switch (visibility.hiddenIssues()) {
            case UNLISTED -> "built, listed nowhere; anyone with the address can read " + (hidden == 1 ? "it" : "them");
            case EXCLUDE -> "not built";
            case LIST -> "built and listed as any other";
        };
        notes.add(Counted.of(hidden, "hidden issue") + ": " + meaning + " (hiddenIssues="
                + visibility.hiddenIssues().name().toLowerCase(Locale.ROOT) + ")");
    }

    private void drafts(List<RenderedIssue> entries, List<String> notes) {
        int drafts = (int) entries.stream()
                .filter(entry -> Visibility.marksAsDraft(entry.issue()) && !visibility.isLater(entry.issue()))
                .count();
        if (drafts > 0) {
            String meaning = visibility.drafts() ? "built and marked" : "not built";
            notes.add(Counted.of(drafts, "draft") + ": " + meaning + " (drafts=" + visibility.drafts() + ")");
        }
    }

    private void later(List<RenderedIssue> entries, List<String> notes) {
        List<LocalDate> days = entries.stream()
                .map(RenderedIssue::issue)
                .filter(visibility::isLater)
                .map(Issue::date)
                .sorted()
                .toList();
        if (!days.isEmpty()) {
            notes.add(Counted.of(days.size(), "later issue")
                    + (days.size() == 1 ? " counts as a draft, of " : " count as drafts, the next of ") + days.get(0)
                    + " (publishUntil=" + visibility.publishUntil() + ")");
        }
    }

    private String sourceDirectory() {
        return sources.pathOf(sources.directory());
    }
}
