/** What every edition starts from: the issue with its tree and its addresses, and the way through it. */
@NullMarked
package io.github.mineweekly.newsletter.edition.content;

import org.jspecify.annotations.NullMarked;
