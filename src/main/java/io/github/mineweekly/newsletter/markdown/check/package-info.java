/**
 * The checks of an issue's Markdown that need no other file. Markup of other tools is a table, {@code markup.txt} of the
 * resources.
 */
@NullMarked
package io.github.mineweekly.newsletter.markdown.check;

import org.jspecify.annotations.NullMarked;
