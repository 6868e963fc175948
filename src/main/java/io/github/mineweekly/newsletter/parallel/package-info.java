/** Work on several threads. The order of the results is that of the inputs, whatever finishes first. */
@NullMarked
package io.github.mineweekly.newsletter.parallel;

import org.jspecify.annotations.NullMarked;
