package io.github.mineweekly.newsletter.progress;

/** What a build spends its time with, in the order of a build. */
public enum BuildStep {
    /** Issues are parsed and checked. */
    READING("reading", "issue"),
    /** Pages, feeds and the search are made. */
    RENDERING("rendering", "file"),
    /** The files that were made are compared with those of the build before. */
    COMPARING("comparing", "file"),
    /** What differs is written, and what is stale is deleted. */
    WRITING("writing", "file");

    private final String verb;
    private final String unit;

    BuildStep(String verb, String unit) {
        this.verb = verb;
        this.unit = unit;
    }

    /** What the build does, as {@code reading}. */
    public String verb() {
        return verb;
    }

    /** What is counted, in the singular. */
    public String unit() {
        return unit;
    }
}
