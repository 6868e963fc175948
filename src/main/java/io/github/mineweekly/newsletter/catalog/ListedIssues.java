package io.github.mineweekly.newsletter.catalog;

import io.github.mineweekly.newsletter.issue.IssueOrder;
import io.github.mineweekly.newsletter.markdown.Article;
import io.github.mineweekly.newsletter.theme.page.Teaser;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The issues that others may name, newest first. Immutable. */
public final class ListedIssues {
    private final List<RenderedIssue> entries;
    private final List<Teaser> teasers;

    /** By identity: comparing whole articles would take longer than rendering them. */
    private final IdentityHashMap<RenderedIssue, Integer> places = new IdentityHashMap<>();

    private ListedIssues(List<RenderedIssue> newestFirst, Visibility visibility) {
        this.entries = newestFirst;
        this.teasers = newestFirst.stream()
                .map(entry -> new Teaser(entry.issue(), entry.article(), visibility.marksAsDraft(entry.issue())))
                .toList();
        newestFirst.forEach(entry -> places.put(entry, places.size()));
    }

    /** @param entries all issues, in any order */
    public static ListedIssues of(List<RenderedIssue> entries, Visibility visibility) {
        List<RenderedIssue> newestFirst = entries.stream()
                .filter(entry -> visibility.of(entry.issue()).isListed())
                .sorted(Comparator.comparing(RenderedIssue::issue, IssueOrder.NEWEST_FIRST))
                .toList();
        return new ListedIssues(newestFirst, visibility);
    }

    public List<Teaser> newestFirst() {
        return teasers;
    }

    /** As {@link #newestFirst}. */
    public List<RenderedIssue> entries() {
        return entries;
    }

    /** What others speak of an issue as. */
    public Teaser teaser(RenderedIssue entry) {
        return teasers.get(Objects.requireNonNull(places.get(entry), "the issue is not listed"));
    }

    public boolean isEmpty() {
        return teasers.isEmpty();
    }

    public List<Article> articles() {
        return teasers.stream().map(Teaser::article).toList();
    }

    /** The listed issue before one; null if there is none, or the one is not listed itself. */
    @Nullable
    public Teaser older(RenderedIssue entry) {
        return at(entry, 1);
    }

    /** The listed issue after one; null if there is none, or the one is not listed itself. */
    @Nullable
    public Teaser newer(RenderedIssue entry) {
        return at(entry, -1);
    }

    private @Nullable Teaser at(RenderedIssue entry, int step) {
        Integer place = places.get(entry);
        if (place == null || place + step < 0 || place + step >= teasers.size()) {
            return null;
        }
        return teasers.get(place + step);
    }
}
