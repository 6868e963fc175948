package io.github.mineweekly.newsletter.markdown.tree;

/** Counts what a text may have a limited number of, before anything is made of it. */
public final class LimitedCount {
    private final int most;
    private final String what;
    private int count;

    /** @param what is counted, as messages call several of it */
    public LimitedCount(int most, String what) {
        this.most = most;
        this.what = what;
    }

    public static LimitedCount ofBlocks() {
        return new LimitedCount(Limits.MOST_BLOCKS, "headings, paragraphs, entries and the like");
    }

    /**
     * Counts one more.
     *
     * @param offset in the body
     * @throws LimitExceededException if there are too many now
     */
    public void add(int offset) {
        if (++count > most) {
            throw new LimitExceededException(BodyRules.TOO_COMPLEX, "more than " + most + " " + what, offset);
        }
    }
}
