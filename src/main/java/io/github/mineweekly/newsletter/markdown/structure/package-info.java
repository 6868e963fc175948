/**
 * Which heading of an article is what: the page's title, of a section, of an item; and where an item has its sources.
 *
 * <p>Next: {@code markdown.part} cuts the article by what is found here.
 */
@NullMarked
package io.github.mineweekly.newsletter.markdown.structure;

import org.jspecify.annotations.NullMarked;
