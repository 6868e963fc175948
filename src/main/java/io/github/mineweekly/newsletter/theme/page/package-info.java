/**
 * What each kind of page shows, as values: the input of {@code theme}.
 */
@NullMarked
package io.github.mineweekly.newsletter.theme.page;

import org.jspecify.annotations.NullMarked;
