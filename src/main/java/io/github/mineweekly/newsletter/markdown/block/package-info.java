/**
 * The parser of blocks: flexmark's, with block syntax of our own for containers, footnotes and headings. The only
 * package that knows flexmark, which finds blocks only; running text is read by {@code markdown.inline}.
 */
@NullMarked
package io.github.mineweekly.newsletter.markdown.block;

import org.jspecify.annotations.NullMarked;
