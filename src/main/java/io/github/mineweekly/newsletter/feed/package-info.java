/**
 * What programs read: Atom, RSS and JSON feeds, the sitemap, robots.txt, {@code links.json}. Everything is text; the
 * only input beside the issues is the site's address.
 */
@NullMarked
package io.github.mineweekly.newsletter.feed;

import org.jspecify.annotations.NullMarked;
