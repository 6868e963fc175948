/**
 * Which files the site consists of, in which order, and what is copied. Pure: nothing is written here. Next:
 * {@code site.output}.
 */
@NullMarked
package io.github.mineweekly.newsletter.site.plan;

import org.jspecify.annotations.NullMarked;
