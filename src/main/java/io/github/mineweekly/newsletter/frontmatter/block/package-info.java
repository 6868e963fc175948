/**
 * The block of front matter as lines of text: its fences, its lines {@code key: value}, and what is wrong with them
 * before YAML is read. Next: {@code frontmatter.yaml}.
 */
@NullMarked
package io.github.mineweekly.newsletter.frontmatter.block;

import org.jspecify.annotations.NullMarked;
