/**
 * Renders pages: a page's value in, an HTML document out.
 */
@NullMarked
package io.github.mineweekly.newsletter.theme;

import org.jspecify.annotations.NullMarked;
