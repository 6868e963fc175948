package io.github.mineweekly.newsletter.search;

import io.github.mineweekly.newsletter.search.postings.Postings;

/** How a term occurs in one issue. */
final class Occurrences {
    private int count;
    private boolean inHeading;
    private int groups;

    /** @param group of the character that follows, as a bit, or 0 for none */
    void add(int group, boolean heading) {
        count++;
        inHeading |= heading;
        groups |= group;
    }

    int flags() {
        return Postings.flags(count, inHeading);
    }

    int groups() {
        return groups;
    }
}
