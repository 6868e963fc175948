/**
 * Source files: found, read, parsed and rendered, each on its own and on several threads. Next: {@code site.check}.
 */
@NullMarked
package io.github.mineweekly.newsletter.site.source;

import org.jspecify.annotations.NullMarked;
