/**
 * The article as a tree: its blocks, cut into sections, groups and items. Nothing is lost on the way: in order, the
 * parts are the whole text. Next: {@code markdown} writes the tree and says what is in it.
 */
@NullMarked
package io.github.mineweekly.newsletter.markdown.part;

import org.jspecify.annotations.NullMarked;
