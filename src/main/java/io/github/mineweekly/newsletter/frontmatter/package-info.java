/**
 * The block between the fences: read with positions, checked against the contract, turned into an issue. The only
 * package that knows SnakeYAML.
 */
@NullMarked
package io.github.mineweekly.newsletter.frontmatter;

import org.jspecify.annotations.NullMarked;
