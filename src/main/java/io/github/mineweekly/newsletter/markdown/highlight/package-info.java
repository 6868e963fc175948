/**
 * Marks the words of code by classes, at build time.
 *
 * <p>Start at {@link io.github.mineweekly.newsletter.markdown.highlight.Highlighter}. A language is a lexer that reads
 * a text once from its start; it need not understand the language, only tell comments, strings and words apart, and
 * must never colour a whole text because of one quote that it misread.
 */
@NullMarked
package io.github.mineweekly.newsletter.markdown.highlight;

import org.jspecify.annotations.NullMarked;
