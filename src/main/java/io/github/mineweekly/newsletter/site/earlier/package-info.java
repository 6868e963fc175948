/**
 * What the build before read and wrote, so that this one does again only what changed: with no change at all nothing is
 * parsed or made; an issue that did not change is not parsed; a page that shows nothing that changed is not made.
 * Whatever is not known for sure is done again. {@code site.plan} asks it for pages, {@code site} for all else.
 */
@NullMarked
package io.github.mineweekly.newsletter.site.earlier;

import org.jspecify.annotations.NullMarked;
