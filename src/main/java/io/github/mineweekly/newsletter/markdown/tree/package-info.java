@NullMarked
package io.github.mineweekly.newsletter.markdown.tree;

import org.jspecify.annotations.NullMarked;
