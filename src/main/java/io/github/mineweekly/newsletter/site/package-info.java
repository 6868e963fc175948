/**
 * The newsletter as a whole: reads, checks, plans, writes. The only class that sees every step is {@code Newsletter}.
 */
@NullMarked
package io.github.mineweekly.newsletter.site;

import org.jspecify.annotations.NullMarked;
