/**
 * Search without a server: the index and the texts as scripts that a page loads piece by piece, and the script of that
 * page.
 *
 * <p>{@code Tokenizer} and {@code index.js} cut text in the same way; change both together.
 */
@NullMarked
package io.github.mineweekly.newsletter.search;

import org.jspecify.annotations.NullMarked;
