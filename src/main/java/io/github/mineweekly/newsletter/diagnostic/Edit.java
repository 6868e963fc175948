package io.github.mineweekly.newsletter.diagnostic;

/**
 * A change to a file that fixes a problem.
 *
 * @param region what is replaced; empty to insert
 * @param replacement the text that replaces it
 */
public record Edit(Region region, String replacement) {
    public Position start() {
        return region.start();
    }

    public Position end() {
        return region.end();
    }
}
