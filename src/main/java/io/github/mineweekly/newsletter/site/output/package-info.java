@NullMarked
package io.github.mineweekly.newsletter.site.output;

import org.jspecify.annotations.NullMarked;
