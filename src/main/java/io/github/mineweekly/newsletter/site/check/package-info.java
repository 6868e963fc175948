@NullMarked
package io.github.mineweekly.newsletter.site.check;

import org.jspecify.annotations.NullMarked;
