/** The values of the templates of editions, as records. */
@NullMarked
package io.github.mineweekly.newsletter.edition.view;

import org.jspecify.annotations.NullMarked;
