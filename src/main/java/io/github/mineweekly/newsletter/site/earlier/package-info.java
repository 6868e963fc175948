/**
 * What the build before read and wrote, so that this one does again only what changed: with no change at all nothing is
 * read; an issue that did not change is not parsed; a page that shows nothing that changed is not made. Whatever is not
 * known for sure is done again. What an issue or a page is, is none of its business; the room before is
 * {@code site.plan}, which asks for pages, the next {@code site}, which asks for the rest.
 */
@NullMarked
package io.github.mineweekly.newsletter.site.earlier;

import org.jspecify.annotations.NullMarked;
