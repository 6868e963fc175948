package io.github.mineweekly.newsletter.catalog;

import io.github.mineweekly.newsletter.issue.IssueOrder;
import io.github.mineweekly.newsletter.markdown.Article;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The issues that others may name, newest first. Immutable. */
public final class ListedIssues {
    private final List<RenderedIssue> entries;

    /** By identity: comparing whole articles would take longer than rendering them. */
    private final IdentityHashMap<RenderedIssue, Integer> places = new IdentityHashMap<>();

    private ListedIssues(List<RenderedIssue> newestFirst) {
        this.entries = newestFirst;
        newestFirst.forEach(entry -> places.put(entry, places.size()));
    }

    /** @param entries all issues, in any order */
    public static ListedIssues of(List<RenderedIssue> entries, Visibility visibility) {
        return new ListedIssues(entries.stream()
                .filter(entry -> visibility.of(entry.issue()).isListed())
                .sorted(Comparator.comparing(RenderedIssue::issue, IssueOrder.NEWEST_FIRST))
                .toList());
    }

    public List<RenderedIssue> newestFirst() {
        return entries;
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    public List<Article> articles() {
        return entries.stream().map(RenderedIssue::article).toList();
    }

    /** The listed issue before one; null if there is none, or the one is not listed itself. */
    @Nullable
    public RenderedIssue older(RenderedIssue entry) {
        return at(entry, 1);
    }

    /** The listed issue after one; null if there is none, or the one is not listed itself. */
    @Nullable
    public RenderedIssue newer(RenderedIssue entry) {
        return at(entry, -1);
    }

    private @Nullable RenderedIssue at(RenderedIssue entry, int step) {
        Integer place = places.get(entry);
        if (place == null || place + step < 0 || place + step >= entries.size()) {
            return null;
        }
        return entries.get(place + step);
    }
}
