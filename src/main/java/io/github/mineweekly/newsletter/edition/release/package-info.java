/** An issue as portable Markdown: the text of a release, and what programs read instead of the page. */
@NullMarked
package io.github.mineweekly.newsletter.edition.release;

import org.jspecify.annotations.NullMarked;
