/** The goal {@code new}: the next issue, in the form of the last ones. */
@NullMarked
package io.github.mineweekly.newsletter.draft;

import org.jspecify.annotations.NullMarked;
