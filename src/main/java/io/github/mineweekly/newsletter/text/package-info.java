/**
 * Texts and addresses as such: display width, printable text, spelling distance, heading ids, escaping, numbers in
 * Chinese, names of months, JSON as text, web addresses.
 *
 * <p>Everything here is a function of its arguments and knows nothing of newsletters; what does belongs further up.
 * Next: {@code diagnostic}.
 */
@NullMarked
package io.github.mineweekly.newsletter.text;

import org.jspecify.annotations.NullMarked;
