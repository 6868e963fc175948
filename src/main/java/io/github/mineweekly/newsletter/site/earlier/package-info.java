/**
 * What the build before saw and wrote, so that one without any change need not read, render and compare. Whatever is not
 * known for sure means a full build. What an issue or a page is, is none of its business; the next room is
 * {@code site.output}, which writes what did change.
 */
@NullMarked
package io.github.mineweekly.newsletter.site.earlier;

import org.jspecify.annotations.NullMarked;
