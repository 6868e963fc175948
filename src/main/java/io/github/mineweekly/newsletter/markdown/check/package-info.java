/**
 * The checks of an issue's Markdown that need no other file. Markup of other tools, and what is hardly a link and not
 * read as one, are tables of the resources, {@code markup.txt} and {@code links.txt}.
 */
@NullMarked
package io.github.mineweekly.newsletter.markdown.check;

import org.jspecify.annotations.NullMarked;
