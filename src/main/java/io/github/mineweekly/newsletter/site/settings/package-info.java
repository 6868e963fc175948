/**
 * What a team decides about its newsletter, as values. Only {@code site} sees them all.
 */
@NullMarked
package io.github.mineweekly.newsletter.site.settings;

import org.jspecify.annotations.NullMarked;
