/**
 * An article's blocks as sections, groups and items: which heading is what, and which blocks belong to it.
 *
 * <p>Next: {@code markdown.part} cuts the tree by what is found here.
 */
@NullMarked
package io.github.mineweekly.newsletter.markdown.structure;

import org.jspecify.annotations.NullMarked;
