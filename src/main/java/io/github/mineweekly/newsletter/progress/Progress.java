package io.github.mineweekly.newsletter.progress;

/** Learns how far a build has come. Thread-safe; must be quick, since it is called for every file. */
public interface Progress {
    /** For whom nobody waits. */
    Progress NONE = new Progress() {};

    /**
     * A step begins, and the one before has ended.
     *
     * @param total how many there will be; 0 if nobody knows
     */
    default void begin(BuildStep step, int total) {}

    /** One more of the step is done. */
    default void advance() {}
}
