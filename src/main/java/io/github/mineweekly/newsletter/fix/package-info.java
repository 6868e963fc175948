/**
 * The core of the goal {@code fix}: applies fixes until none is left, shows the difference, writes the files.
 */
@NullMarked
package io.github.mineweekly.newsletter.fix;

import org.jspecify.annotations.NullMarked;
