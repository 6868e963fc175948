/**
 * From Markdown to an article: the dialect, headings and ids, sections and items, links. The only package that knows
 * flexmark.
 */
@NullMarked
package io.github.mineweekly.newsletter.markdown;

import org.jspecify.annotations.NullMarked;
