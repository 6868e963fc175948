package io.github.mineweekly.newsletter.work;

/** The count of one {@code CountedWork}. */
public interface Meter {
    /** Begins at zero; beyond so many steps the work is ended by an error. */
    void begin(long budget);

    long steps();
}
