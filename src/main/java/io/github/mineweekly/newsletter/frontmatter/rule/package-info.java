@NullMarked
package io.github.mineweekly.newsletter.frontmatter.rule;

import org.jspecify.annotations.NullMarked;
