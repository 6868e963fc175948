/**
 * A source file read strictly, the issue that its front matter describes, and the order of issues.
 *
 * <p>Offsets are UTF-16 units of the file from 0; lines and columns count code points from 1. Next:
 * {@code frontmatter} makes an issue, {@code markdown} reads its text.
 */
@NullMarked
package io.github.mineweekly.newsletter.issue;

import org.jspecify.annotations.NullMarked;
