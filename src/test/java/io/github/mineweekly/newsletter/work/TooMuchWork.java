package io.github.mineweekly.newsletter.work;

/** Ends work that has taken more steps than it may, also a loop without end. */
public final class TooMuchWork extends Error {
    private static final long serialVersionUID = 1;

    public TooMuchWork(long budget) {
        super("more than " + budget + " steps");
    }
}
