/**
 * Problems as values: a rule, a severity, a place in a file, and how to fix it.
 *
 * <p>A diagnostic is never thrown and never printed here: steps return it in an {@code Outcome}, and {@code reporter}
 * prints it. A rule's documentation is the resource {@code rules/<id>.md} beside this package. Next: {@code reporter},
 * {@code issue}.
 */
@NullMarked
package io.github.mineweekly.newsletter.diagnostic;

import org.jspecify.annotations.NullMarked;
