/**
 * One class per key: it parses the value, checks it, and offers a fix.
 *
 * <p>A new key is a class here, a line in {@code Keys} and a call in {@code IssueReader}. Next: {@code frontmatter}.
 */
@NullMarked
package io.github.mineweekly.newsletter.frontmatter.field;

import org.jspecify.annotations.NullMarked;
