@NullMarked
package io.github.mineweekly.newsletter.reporter;

import org.jspecify.annotations.NullMarked;
