@NullMarked
package io.github.mineweekly.newsletter.markdown.inline;

import org.jspecify.annotations.NullMarked;
