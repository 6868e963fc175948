package io.github.mineweekly.newsletter.search;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A document that is made only where its texts are needed.
 *
 * @param identity stands for all that is in the document: two documents with one identity are equal
 * @param number of the document, or null
 * @param document makes it; asked by several threads at once, and for a new document more than once
 */
public record LazyDocument(String identity, @Nullable Integer number, Supplier<SearchDocument> document) {}
