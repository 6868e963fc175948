@NullMarked
package io.github.mineweekly.newsletter.frontmatter.yaml;

import org.jspecify.annotations.NullMarked;
