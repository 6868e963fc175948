/**
 * Raw HTML of an issue, decided tag by tag before it is written: what stays, what is shown as typed, what is dropped
 * and reported. Next: {@code markdown.html} lets a sanitizer look at what stays.
 */
@NullMarked
package io.github.mineweekly.newsletter.markdown.raw;

import org.jspecify.annotations.NullMarked;
