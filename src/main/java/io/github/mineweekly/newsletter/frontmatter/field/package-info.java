@NullMarked
package io.github.mineweekly.newsletter.frontmatter.field;

import org.jspecify.annotations.NullMarked;
