@NullMarked
package io.github.mineweekly.newsletter.site.plan;

import org.jspecify.annotations.NullMarked;
