/**
 * The parser of running text, after the algorithm of CommonMark 0.31.2's appendix, in linear time; emphasis and line
 * breaks as Chinese, Japanese and Korean need them. Knows no library.
 */
@NullMarked
package io.github.mineweekly.newsletter.markdown.inline;

import org.jspecify.annotations.NullMarked;
