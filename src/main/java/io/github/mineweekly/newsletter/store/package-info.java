/**
 * Records as bytes, for what is kept from one build to the next, and where bytes are that need not be in memory.
 * Nothing here knows what they mean. Used by {@code search.postings}, {@code search}, {@code site.plan}, {@code
 * site.earlier} and {@code site}.
 */
@NullMarked
package io.github.mineweekly.newsletter.store;

import org.jspecify.annotations.NullMarked;
