/**
 * From Markdown to an article: the dialect, headings and ids, sections and items, links. The only package that knows
 * flexmark, and flexmark finds blocks only: running text is read by {@code InlineParser}, in linear time.
 *
 * <p>Classes for the theme, all beginning with {@code nl-}: {@code div.nl-box.nl-<kind> > p.nl-box-title} for
 * containers and alerts; {@code details.nl-details}; {@code pre.nl-code > code.language-<x>} with {@code span.nl-mark} (also
 * {@code .nl-added}, {@code .nl-removed}, {@code .nl-error}, {@code .nl-warning-line}) for marked lines and
 * {@code p.nl-code-title} in front; {@code div.nl-group} for code groups; {@code div.nl-table > table};
 * {@code ul.nl-tasks}; {@code nav.nl-toc}; {@code sup.nl-note-mark}, {@code section.nl-notes} and
 * {@code a.nl-note-back} for footnotes. Code is not highlighted: newsletters hold little of it, and a highlighter that
 * is wrong in one language of ten is worse than none.
 */
@NullMarked
package io.github.mineweekly.newsletter.markdown;

import org.jspecify.annotations.NullMarked;
