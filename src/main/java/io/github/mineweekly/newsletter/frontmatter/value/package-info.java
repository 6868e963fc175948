/**
 * What people type: words for true and false, dates, numbers, outlines and paths in the forms that they take, as texts
 * without a place. Next: {@code frontmatter.field}.
 */
@NullMarked
package io.github.mineweekly.newsletter.frontmatter.value;

import org.jspecify.annotations.NullMarked;
