/** The checks of an issue's Markdown that need no other file. */
@NullMarked
package io.github.mineweekly.newsletter.markdown.check;

import org.jspecify.annotations.NullMarked;
