/**
 * What all parts of the front matter's parser share: its rules, its keys, its settings, the collector of problems.
 *
 * <p>A new rule begins here, with its documentation beside {@code diagnostic}; a new key or state of another tool is a
 * word in one of the tables in {@code frontmatter} of the resources. Next: {@code frontmatter.block}.
 */
@NullMarked
package io.github.mineweekly.newsletter.frontmatter.rule;

import org.jspecify.annotations.NullMarked;
