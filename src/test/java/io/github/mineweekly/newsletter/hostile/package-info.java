/** What an issue from outside may hold to run something, and a newsletter full of it. */
@NullMarked
package io.github.mineweekly.newsletter.hostile;

import org.jspecify.annotations.NullMarked;
