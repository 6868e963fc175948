package io.github.mineweekly.newsletter.fix;

/** What unsafe fixes may draw on. */
public enum Guess {
    /** Nothing: only safe fixes are applied. */
    NONE,
    /** The text and the name of a file. */
    FILE,
    /** The history of Git too, for the day of an issue. */
    GIT
}
