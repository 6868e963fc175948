/**
 * How large pictures are, as the first bytes of their files say. No picture is decoded.
 */
@NullMarked
package io.github.mineweekly.newsletter.picture;

import org.jspecify.annotations.NullMarked;
