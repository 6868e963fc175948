/**
 * Records as bytes, and files of many of them, for what is kept from one build to the next. Nothing here knows what the
 * records mean. Used by {@code site.earlier} and {@code site}.
 */
@NullMarked
package io.github.mineweekly.newsletter.store;

import org.jspecify.annotations.NullMarked;
