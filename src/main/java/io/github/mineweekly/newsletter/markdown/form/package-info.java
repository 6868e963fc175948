/**
 * The forms in which newsletters write their items, and how each is recognised in the tree.
 *
 * <p>A new form begins in {@link io.github.mineweekly.newsletter.markdown.form.Form} and in {@code docs/forms.md}.
 * Next: {@code markdown.structure} asks for the items between two headings.
 */
@NullMarked
package io.github.mineweekly.newsletter.markdown.form;

import org.jspecify.annotations.NullMarked;
