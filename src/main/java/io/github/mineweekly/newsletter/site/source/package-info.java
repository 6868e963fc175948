@NullMarked
package io.github.mineweekly.newsletter.site.source;

import org.jspecify.annotations.NullMarked;
