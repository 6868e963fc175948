/**
 * The block between the fences as YAML nodes with positions, and what is said when it is not YAML. The only package
 * that knows SnakeYAML, which composes nodes and never constructs values.
 *
 * <p>Nothing here knows what a key means. Next: {@code frontmatter.field}.
 */
@NullMarked
package io.github.mineweekly.newsletter.frontmatter.yaml;

import org.jspecify.annotations.NullMarked;
