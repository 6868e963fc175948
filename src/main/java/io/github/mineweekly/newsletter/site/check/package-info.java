/**
 * Checks across issues and of links between them, and the validation that comes of all problems.
 */
@NullMarked
package io.github.mineweekly.newsletter.site.check;

import org.jspecify.annotations.NullMarked;
