package io.github.mineweekly.newsletter.site;

import io.github.mineweekly.newsletter.issue.IssueOrder;
import io.github.mineweekly.newsletter.markdown.Article;
import io.github.mineweekly.newsletter.theme.page.Teaser;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The issues that others may name, newest first. Immutable. */
final class ListedIssues {
    private final List<Entry> entries;
    private final List<Teaser> teasers;

    /** By identity: comparing whole articles would take longer than rendering them. */
    private final IdentityHashMap<Entry, Integer> places = new IdentityHashMap<>();

    private ListedIssues(List<Entry> newestFirst, Visibility visibility) {
        this.entries = newestFirst;
        this.teasers = newestFirst.stream()
                .map(entry -> new Teaser(entry.issue(), entry.article(), visibility.marksAsDraft(entry.issue())))
                .toList();
        newestFirst.forEach(entry -> places.put(entry, places.size()));
    }

    /** @param entries all issues, in any order */
    static ListedIssues of(List<Entry> entries, Visibility visibility) {
        List<Entry> newestFirst = entries.stream()
                .filter(entry -> visibility.of(entry.issue()).isListed())
                .sorted(Comparator.comparing(Entry::issue, IssueOrder.NEWEST_FIRST))
                .toList();
        return new ListedIssues(newestFirst, visibility);
    }

    List<Teaser> newestFirst() {
        return teasers;
    }

    /** As {@link #newestFirst}. */
    List<Entry> entries() {
        return entries;
    }

    /** What others speak of an issue as. */
    Teaser teaser(Entry entry) {
        return teasers.get(Objects.requireNonNull(places.get(entry), "the issue is not listed"));
    }

    boolean isEmpty() {
        return teasers.isEmpty();
    }

    List<Article> articles() {
        return teasers.stream().map(Teaser::article).toList();
    }

    /** The listed issue before one; null if there is none, or the one is not listed itself. */
    @Nullable
    Teaser older(Entry entry) {
        return at(entry, 1);
    }

    /** The listed issue after one; null if there is none, or the one is not listed itself. */
    @Nullable
    Teaser newer(Entry entry) {
        return at(entry, -1);
    }

    private @Nullable Teaser at(Entry entry, int step) {
        Integer place = places.get(entry);
        if (place == null || place + step < 0 || place + step >= teasers.size()) {
            return null;
        }
        return teasers.get(place + step);
    }
}
