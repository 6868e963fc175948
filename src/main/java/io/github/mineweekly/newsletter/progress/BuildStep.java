package io.github.mineweekly.newsletter.progress;

/** What a build spends its time with, in the order of a build. */
public enum BuildStep {
    /** The files are read, and the front matter of each is parsed. */
    READING("reading", "issue"),
    /** The text of each issue is parsed and checked. */
    PARSING("parsing", "issue"),
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
