/**
 * An article's blocks and running text as values, what a reader reads of them, and the rules and limits of the body.
 *
 * <p>A new kind of block or of running text begins here. Next: {@code markdown.inline} and {@code markdown.block} make
 * the tree, {@code markdown.html} writes it.
 */
@NullMarked
package io.github.mineweekly.newsletter.markdown.tree;

import org.jspecify.annotations.NullMarked;
