@NullMarked
package io.github.mineweekly.newsletter.site.rule;

import org.jspecify.annotations.NullMarked;
