/** What Maven says of a build: where it runs, what its pom and its command line set. */
@NullMarked
package io.github.mineweekly.newsletter.mojo.build;

import org.jspecify.annotations.NullMarked;
