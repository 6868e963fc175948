/**
 * What a team decides about its pages, as values.
 */
@NullMarked
package io.github.mineweekly.newsletter.theme.settings;

import org.jspecify.annotations.NullMarked;
