/**
 * An article's blocks as sections, groups and items: which heading is what, and which blocks belong to it.
 *
 * <p>Next: {@code markdown} makes trees of what is found here, and writes them.
 */
@NullMarked
package io.github.mineweekly.newsletter.markdown.structure;

import org.jspecify.annotations.NullMarked;
