package io.github.mineweekly.newsletter.diagnostic;

/**
 * A change to a file that mends a fault.
 *
 * @param region what is replaced; empty to insert
 * @param replacement what stands there afterwards
 */
public record Edit(Region region, String replacement) {}
