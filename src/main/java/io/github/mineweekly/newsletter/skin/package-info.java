/**
 * The newsletter as a report of the project's site, whose skin is around its pages. Next: {@code mojo}, where the
 * site's own writer gets them.
 */
@NullMarked
package io.github.mineweekly.newsletter.skin;

import org.jspecify.annotations.NullMarked;
