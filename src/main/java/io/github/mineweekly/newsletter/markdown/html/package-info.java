/**
 * HTML from the tree, in the form that its reader needs ({@link
 * io.github.mineweekly.newsletter.markdown.html.HtmlForm}): writers, and the sanitizer of raw HTML.
 *
 * <p>Classes for the theme, all beginning with {@code nl-}: {@code div.nl-box.nl-<kind> > p.nl-box-title} for
 * containers and alerts; {@code details.nl-details}; {@code pre.nl-code > code.language-<x>} with {@code span.nl-mark}
 * (also {@code .nl-added}, {@code .nl-removed}, {@code .nl-error}, {@code .nl-warning-line}) for marked lines and
 * {@code p.nl-code-title} before it; {@code div.nl-code-group} for code groups; {@code div.nl-table > table};
 * {@code ul.nl-tasks}; {@code nav.nl-toc}; {@code sup.nl-note-mark}, {@code section.nl-notes} and
 * {@code a.nl-note-back} for footnotes.
 */
@NullMarked
package io.github.mineweekly.newsletter.markdown.html;

import org.jspecify.annotations.NullMarked;
