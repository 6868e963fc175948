@NullMarked
package io.github.mineweekly.newsletter.markdown.block;

import org.jspecify.annotations.NullMarked;
