/**
 * The newsletter as a whole: reads, checks, plans, writes. Goals begin with {@code Newsletter}.
 */
@NullMarked
package io.github.mineweekly.newsletter.site;

import org.jspecify.annotations.NullMarked;
