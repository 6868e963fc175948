/**
 * Source files: found, read and parsed, each on its own and on several threads. Next: {@code site.check}.
 */
@NullMarked
package io.github.mineweekly.newsletter.site.source;

import org.jspecify.annotations.NullMarked;
