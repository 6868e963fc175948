/**
 * Where the links and images of a page lead. Each address is resolved once, when the tree is built; what comes after
 * takes the {@link io.github.mineweekly.newsletter.markdown.link.Destination} from the tree.
 */
@NullMarked
package io.github.mineweekly.newsletter.markdown.link;

import org.jspecify.annotations.NullMarked;
