/**
 * Search without a server: the index and the texts as scripts that a page loads piece by piece, and the script and form
 * of that page.
 */
@NullMarked
package io.github.mineweekly.newsletter.search;

import org.jspecify.annotations.NullMarked;
