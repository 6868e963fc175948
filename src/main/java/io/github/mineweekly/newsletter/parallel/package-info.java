/** Work on several threads. The order of results is that of their inputs, whatever finishes first. */
@NullMarked
package io.github.mineweekly.newsletter.parallel;

import org.jspecify.annotations.NullMarked;
