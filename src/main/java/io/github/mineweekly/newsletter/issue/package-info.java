/**
 * A source file read strictly, the issue that its front matter describes, heading ids, and the order of issues.
 */
@NullMarked
package io.github.mineweekly.newsletter.issue;

import org.jspecify.annotations.NullMarked;
