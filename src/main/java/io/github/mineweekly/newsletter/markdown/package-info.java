/**
 * The article: sections, items and their sources, links, the outline, and the checks that need no other file. Next:
 * {@code catalog} joins the articles of all issues.
 */
@NullMarked
package io.github.mineweekly.newsletter.markdown;

import org.jspecify.annotations.NullMarked;
