package io.github.mineweekly.newsletter.search;

import io.github.mineweekly.newsletter.search.postings.Postings;

/** How a term occurs in one issue. */
final class Occurrences {
    private int count;
    private boolean inHeading;
    private int followers;

    /** @param follower the group of the character that follows, as a bit, or 0 for none */
    void add(int follower, boolean heading) {
        count++;
        inHeading |= heading;
        followers |= follower;
    }

    /** @param issue its number, larger than all before */
    void addTo(Postings postings, int issue) {
        postings.add(issue, count, inHeading, followers);
    }
}
