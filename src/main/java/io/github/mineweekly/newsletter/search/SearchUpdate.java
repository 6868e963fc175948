package io.github.mineweekly.newsletter.search;

/**
 * An index and what the next one can be made of.
 *
 * @param terms to be stored for the next build
 */
public record SearchUpdate(SearchIndex index, StoredTerms terms) {}
